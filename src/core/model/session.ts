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
  title: oneLine.describe(
    'The title. Emphasis, code and math are allowed; feeds get a plain form.',
  ),
  subtitle: oneLine.optional().describe('A second line below the title, plain.'),
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
    .describe('The id of a room of the event. Its talks are there too, unless they say otherwise.'),
  rooms: distinctIds
    .optional()
    .describe('The ids of its rooms if it is in several of them at once.'),
  track: id
    .optional()
    .describe('The id of a track of the event. Its talks have it too, unless they say otherwise.'),
  chairs: peopleSchema.optional().describe('Who chairs it, in order.'),
  organizers: peopleSchema.optional().describe('Who organizes it, in order.'),
  within: id.optional().describe('The id of the session this one lies in.'),
  order: wholeNumber(0).optional().describe('Its place in the session it lies in.'),
  tags: z.array(oneLine).optional().describe('Words to find it by.'),
  language: languageTag
    .optional()
    .describe('The language of its title and text, and that it is held in, if not the event’s.'),
  languages: languagesSchema
    .optional()
    .describe('The languages it is held in, if there are several: [de, en].'),
  level: levelSchema
    .optional()
    .describe('Whom it is for: beginner, intermediate or advanced. Without it, everybody.'),
  chat: webAddress.optional().describe('Where its own chat is.'),
  status: statusSchema
    .optional()
    .describe('confirmed (default), tentative or cancelled; its talks follow it.'),
  note: oneLine.optional().describe('One plain sentence beside the time and in every feed.'),
  attendance: attendanceSchema
    .optional()
    .describe('How one takes part, if otherwise than in the event.'),
  draft: yesNo.optional().describe('Whether it is not published yet. Its talks are not either.'),
  aliases: z
    .array(id)
    .optional()
    .describe('Ids it had before, oldest first: their addresses lead here.'),
  accept: acceptSchema
    .optional()
    .describe('Findings of the check that are meant, each with its reason.'),
  links: z.array(linkSchema).optional().describe('Website, stream, chat and so on.'),
  imported: importedSchema,
});
export type Session = z.output<typeof sessionSchema>;
