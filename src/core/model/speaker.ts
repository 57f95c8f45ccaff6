import { z } from 'zod';
import { acceptSpeakerSchema } from './accept.ts';
import { importedSchema, id, oneLine, yesNo } from './scalar.ts';
import { profileLinkSchema } from './link.ts';

/** A person: speaker, author, chair or organizer. One file in `speakers/`; its body is the biography. */
export const speakerSchema = z.strictObject({
  name: oneLine.describe('The name as the person writes it.'),
  sortName: oneLine
    .optional()
    .describe('The name for sorting, if not by its last word: "van Gogh, Vincent".'),
  affiliation: oneLine.optional().describe('Where the person works or studies.'),
  role: oneLine
    .optional()
    .describe('The person’s position there: "Professor of Computer Science".'),
  pronouns: oneLine.optional().describe('The person’s pronouns.'),
  photo: oneLine
    .optional()
    .describe(
      'A picture beside the file, "./name.jpg". A picture with the same name as this file is found automatically.',
    ),
  alt: z
    .string()
    .optional()
    .describe('A description of the photo. It is empty by default because the name is beside it.'),
  links: z.array(profileLinkSchema).optional().describe('The person’s own pages.'),
  group: yesNo
    .optional()
    .describe('Whether this is a group of people: it can be in several places at once.'),
  accept: acceptSpeakerSchema
    .optional()
    .describe(
      'Intended findings of the check, each with its reason. "speaker-clash" accepts that the person speaks in two places at once.',
    ),
  draft: yesNo.optional().describe('Whether the person’s page is not published yet.'),
  aliases: z
    .array(id)
    .optional()
    .describe('Former ids, oldest first; their addresses redirect here.'),
  imported: importedSchema,
});
export type Speaker = z.output<typeof speakerSchema>;
