import { z } from 'zod';
import { acceptSchema } from './accept.ts';
import {
  importedSchema,
  distinctIds,
  id,
  languageTag,
  oneLine,
  wallClockText,
  webAddress,
  wholeNumber,
  yesNo,
} from './scalar.ts';
import { languagesSchema, levelSchema } from './audience.ts';
import { linkSchema } from './link.ts';
import { peopleSchema } from './person.ts';
import { attendanceSchema, statusSchema, writtenSlotSchema } from './slot.ts';

/** A session: a block of the program that groups talks. One file in `sessions/`; its body is the summary. */
export const sessionSchema = z.strictObject({
  title: oneLine.describe('The title. Emphasis, code, and math are allowed; feeds get plain text.'),
  subtitle: oneLine.optional().describe('A second line below the title, in plain text.'),
  kind: id
    .default('session')
    .describe('What it is: session, workshop, posters, tutorial, social … or a kind of the event.'),
  start: wallClockText.optional().describe('When it begins: a wall clock in the event’s zone.'),
  end: wallClockText.optional().describe('When it ends. Write "end" or "minutes", not both.'),
  minutes: wholeNumber(1).optional().describe('How long it takes, in minutes.'),
  slots: z
    .array(writtenSlotSchema)
    .min(1)
    .optional()
    .describe('Several times instead of one: round 1, round 2.'),
  room: id
    .optional()
    .describe(
      'The id of a room of the event. Its talks are there, too, unless they have their own room.',
    ),
  rooms: distinctIds
    .optional()
    .describe('The ids of its rooms if it is in several of them at once.'),
  track: id
    .optional()
    .describe(
      'The id of a track of the event. Its talks belong to it, too, unless they have their own track.',
    ),
  chairs: peopleSchema.optional().describe('Who chairs it, in order.'),
  organizers: peopleSchema.optional().describe('Who organizes it, in order.'),
  within: id.optional().describe('The id of the session around this one.'),
  order: wholeNumber(0).optional().describe('Its position in the session around it.'),
  tags: z.array(oneLine).optional().describe('Topics by which people find it.'),
  language: languageTag
    .optional()
    .describe('The language of the session, its title, and its text, if not the event’s.'),
  languages: languagesSchema
    .optional()
    .describe('The languages it is held in, if there are several: [de, en].'),
  level: levelSchema
    .optional()
    .describe('Whom it is for: beginner, intermediate, or advanced. Without it, everybody.'),
  chat: webAddress.optional().describe('The address of its own chat.'),
  status: statusSchema
    .optional()
    .describe(
      'confirmed (default), tentative, or cancelled; it applies to the session’s talks, too.',
    ),
  note: oneLine.optional().describe('One plain sentence beside the time and in every feed.'),
  attendance: attendanceSchema
    .optional()
    .describe('How people attend, if it differs from the event.'),
  draft: yesNo.optional().describe('Whether it is not published yet; neither are its talks.'),
  aliases: z
    .array(id)
    .optional()
    .describe('Former ids, oldest first; their addresses redirect here.'),
  accept: acceptSchema.optional().describe('Intended findings of the check, each with its reason.'),
  links: z.array(linkSchema).optional().describe('Website, stream, chat, and so on.'),
  imported: importedSchema,
});
export type Session = z.output<typeof sessionSchema>;
