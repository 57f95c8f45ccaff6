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
import { attendanceSchema, statusSchema, talkSlotSchema } from './slot.ts';

/** A talk: an entry of the program that is presented. One file in `talks/`; its body is the abstract. */
export const talkSchema = z.strictObject({
  title: oneLine.describe('The title. Emphasis, code, and math are allowed; feeds get plain text.'),
  subtitle: oneLine.optional().describe('A second line below the title, in plain text.'),
  kind: id
    .default('talk')
    .describe(
      'What it is: keynote, invited, talk, paper, tutorial, workshop, panel, poster, break … or a kind of the event.',
    ),
  start: wallClockText
    .optional()
    .describe('When it begins: a wall clock in the event’s zone, 2021-04-09T07:15.'),
  end: wallClockText.optional().describe('When it ends. Write "end" or "minutes", not both.'),
  minutes: wholeNumber(1)
    .optional()
    .describe(
      'How long it takes. In a session, a talk with "minutes" and no "start" follows its predecessor by "order".',
    ),
  slots: z
    .array(talkSlotSchema)
    .min(1)
    .optional()
    .describe('Several times instead of one: the talk is repeated (attend one), or has parts.'),
  parts: yesNo
    .optional()
    .describe('Whether the slots are parts of one talk (attend all) rather than repeats of it.'),
  speakers: peopleSchema.optional().describe('Who presents it, in order.'),
  authors: peopleSchema.optional().describe('All authors in printed order, including presenters.'),
  session: id.optional().describe('The id of the session it belongs to.'),
  sessions: distinctIds
    .optional()
    .describe(
      'The ids of its sessions if it belongs to several, such as a poster shown twice; the first is the main one.',
    ),
  order: wholeNumber(0).optional().describe('Its position among the talks of its session.'),
  presented: yesNo
    .optional()
    .describe(
      'Write "false" for a paper that is not presented: it has a page, but no time, star, or calendar.',
    ),
  board: oneLine.optional().describe('The board of a poster: "3.10" stays "3.10".'),
  room: id.optional().describe('The id of a room of the event; by default, its session’s.'),
  rooms: distinctIds
    .optional()
    .describe('The ids of its rooms if it is in several of them at once.'),
  track: id.optional().describe('The id of a track of the event; by default, its session’s.'),
  tags: z.array(oneLine).optional().describe('Topics by which people find it.'),
  language: languageTag
    .optional()
    .describe('The language of the talk, its title, and its text, if not the event’s.'),
  languages: languagesSchema
    .optional()
    .describe('The languages it is given in, if there are several: [de, en].'),
  level: levelSchema
    .optional()
    .describe('Whom it is for: beginner, intermediate, or advanced. Without it, everybody.'),
  chat: webAddress.optional().describe('The address of its own chat.'),
  status: statusSchema
    .optional()
    .describe('confirmed (default), tentative, or cancelled. A canceled talk stays visible.'),
  replacedBy: id.optional().describe('The id of the talk that replaces this canceled one.'),
  note: oneLine
    .optional()
    .describe(
      'One plain sentence beside the time and in every feed: "Pre-recorded, live questions".',
    ),
  attendance: attendanceSchema
    .optional()
    .describe('How people attend, if it differs from the event.'),
  awards: z.array(oneLine).optional().describe('Awards it received: "Best paper".'),
  doi: z
    .string()
    .regex(
      /^10\.\d{4,9}\/\S+$/,
      'must be a DOI like "10.1145/3448016", without an address before it',
    )
    .optional()
    .describe('The DOI of its paper, without the address before it.'),
  doNotRecord: yesNo.optional().describe('Whether it must not be recorded.'),
  draft: yesNo
    .optional()
    .describe('Whether it is not published yet; it is checked but appears nowhere.'),
  aliases: z
    .array(id)
    .optional()
    .describe('Former ids, oldest first; their addresses redirect here.'),
  accept: acceptSchema.optional().describe('Intended findings of the check, each with its reason.'),
  links: z.array(linkSchema).optional().describe('Paper, slides, video, code, stream, and so on.'),
  imported: importedSchema,
});
export type Talk = z.output<typeof talkSchema>;

/** The ids of the sessions that a talk belongs to, starting with the main one and without duplicates. */
export function sessionIdsOf({ session, sessions = [], slots = [] }: Talk): string[] {
  const ids = [session, ...sessions, ...slots.map((slot) => slot.session)];
  return [...new Set(ids.filter((one) => one !== undefined))];
}

/** Whether a talk is presented, now or once it has a time; others are only published. */
export function isPresented({ data }: { readonly data: Pick<Talk, 'presented'> }): boolean {
  return data.presented !== false;
}
