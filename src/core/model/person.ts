import { z } from 'zod';
import { id, oneLine, yesNo } from './scalar.ts';

/** A person in a list, in the written-out form. */
const writtenPerson = z.strictObject({
  id: id.optional().describe('The file in speakers/ that describes the person.'),
  name: oneLine
    .optional()
    .describe('The name of a person without a file; the person gets no page.'),
  affiliation: oneLine.optional().describe('The affiliation for this talk, if it differs.'),
  role: oneLine
    .optional()
    .describe(
      'The person’s role here: moderator, panelist, discussant … A "host" may be in several places at once.',
    ),
  remote: yesNo.optional().describe('Whether the person takes part remotely.'),
});

/**
 * A person in `speakers`, `authors`, `chairs` or `organizers`: an id, or `{ id or name, … }`.
 * After parsing it is always the written-out form.
 */
export const personSchema = z.union([
  id
    .transform((value): z.infer<typeof writtenPerson> => ({ id: value }))
    .describe('A person who has a file in speakers/, by its id.'),
  writtenPerson
    .refine(
      (person) => (person.id === undefined) !== (person.name === undefined),
      'must have an "id" (a file in speakers/) or a "name", and not both',
    )
    .describe('A person by "id" or "name", with details for this entry.'),
]);
export type Person = z.output<typeof personSchema>;

/** Whether a person only hosts, and so may be in several places at once. */
export function isHost({ role }: Pick<Person, 'role'>): boolean {
  return role?.toLowerCase() === 'host';
}

/** People in the order of the list. */
export const peopleSchema = z.array(personSchema);
