import { z } from 'zod';
import type { Participant } from '#src/core/schedule/schedule.ts';

/** A person at a talk or session as `/api/` publishes it. */
export const apiPersonSchema = z
  .strictObject({
    id: z.string().optional().describe('The id of the speaker, where there is an entry.'),
    name: z.string().describe('The name.'),
    affiliation: z.string().optional().describe('The affiliation for this talk.'),
    role: z.string().optional().describe('What the person does here.'),
    remote: z.boolean().describe('Whether the person takes part from afar.'),
  })
  .meta({ id: 'Person' });

/** A person at a talk or session as `/api/` publishes it. */
export function apiPerson(participant: Participant): z.infer<typeof apiPersonSchema> {
  const { name, affiliation, role, remote, speaker } = participant;
  return { id: speaker?.id, name, affiliation, role, remote };
}
