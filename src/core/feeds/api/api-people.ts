import { z } from 'zod';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { addressOf } from '#src/core/feeds/site.ts';
import { speakerSchema } from '#src/core/model/speaker.ts';
import type { Participant, ScheduledSpeaker } from '#src/core/schedule/schedule.ts';

/** A person at a talk or session as `/api/` publishes it. */
export const apiPersonSchema = z
  .strictObject({
    id: z.string().optional().describe('The speaker’s id, if there is an entry.'),
    name: z.string().describe('The name.'),
    affiliation: z.string().optional().describe('The affiliation for this talk.'),
    role: z.string().optional().describe('The person’s role here.'),
    remote: z.boolean().describe('Whether the person takes part remotely.'),
  })
  .meta({ id: 'Person' });

/** A person at a talk or session as `/api/` publishes it. */
export function apiPerson(participant: Participant): z.infer<typeof apiPersonSchema> {
  const { name, affiliation, role, remote, speaker } = participant;
  return { id: speaker?.id, name, affiliation, role, remote };
}

const { name, sortName, affiliation, role, pronouns, group, links, aliases } = speakerSchema.shape;

/** A person as `/api/speakers.json` publishes it. */
export const apiSpeakerSchema = z
  .strictObject({
    id: z.string().describe('The person’s id, which is part of their address.'),
    url: z.url().optional().describe('Their page.'),
    biography: z.string().describe('The biography, in Markdown.'),
    presents: z.array(z.string()).describe('The ids of the talks they present.'),
    authored: z.array(z.string()).describe('The ids of other talks they are an author of.'),
    chairs: z.array(z.string()).describe('The ids of the sessions they chair.'),
    organizes: z.array(z.string()).describe('The ids of the sessions they organize.'),
    ...{ name, sortName, affiliation, role, pronouns, group, links, aliases },
  })
  .meta({ id: 'Speaker' });

/** A person as `/api/speakers.json` publishes it. */
export function apiSpeaker(
  speaker: ScheduledSpeaker,
  input: FeedInput,
): z.infer<typeof apiSpeakerSchema> {
  const { entry } = speaker;
  const { name, sortName, affiliation, role, pronouns, group, links, aliases } = entry.data;
  return {
    id: entry.id,
    url: addressOf(input.site, `speakers/${entry.id}/`),
    biography: entry.body.trim(),
    presents: speaker.presents.map((talk) => talk.entry.id),
    authored: speaker.authored.map((talk) => talk.entry.id),
    chairs: speaker.chairs.map((session) => session.entry.id),
    organizes: speaker.organizes.map((session) => session.entry.id),
    ...{ name, sortName, affiliation, role, pronouns, group, links, aliases },
  };
}
