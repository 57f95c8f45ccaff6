import { z } from 'zod';
import { acceptSpeakerSchema } from './accept.ts';
import { importedSchema, id, oneLine, yesNo } from './scalar.ts';
import { profileLinkSchema } from './link.ts';

/** A person: speaker, author, chair or organizer. One file in `speakers/`; its body is the biography. */
export const speakerSchema = z.strictObject({
  name: oneLine.describe('The name as the person writes it.'),
  sortName: oneLine
    .optional()
    .describe('What to sort the name by, if not its last word: "van Gogh, Vincent".'),
  affiliation: oneLine.optional().describe('Where the person works or studies.'),
  role: oneLine.optional().describe('What the person is there: "Professor of Computer Science".'),
  pronouns: oneLine.optional().describe('The person’s pronouns.'),
  photo: oneLine
    .optional()
    .describe(
      'A picture beside the file, "./name.jpg". A file with the same name as this one is found by itself.',
    ),
  alt: z
    .string()
    .optional()
    .describe('Words for the photo. Empty by default, for the name stands beside it.'),
  links: z.array(profileLinkSchema).optional().describe('Pages of the person.'),
  group: yesNo
    .optional()
    .describe('Whether this is a group of people: it can be in several places at once.'),
  accept: acceptSpeakerSchema
    .optional()
    .describe(
      'Findings of the check that are meant, each with its reason: "speaker-clash" accepts that the person speaks in two places at once.',
    ),
  draft: yesNo.optional().describe('Whether the person’s page is not published yet.'),
  aliases: z
    .array(id)
    .optional()
    .describe('Ids the person had before, oldest first: their addresses lead here.'),
  imported: importedSchema,
});
export type Speaker = z.output<typeof speakerSchema>;
