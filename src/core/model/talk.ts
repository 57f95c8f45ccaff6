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
  title: oneLine.describe(
    'The title. Emphasis, code and math are allowed; feeds get a plain form.',
  ),
  subtitle: oneLine.optional().describe('A second line below the title, plain.'),
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
    .describe('Whether the slots are parts of one talk (attend all) and not repeats of it.'),
  speakers: peopleSchema.optional().describe('Who presents it, in order.'),
  authors: peopleSchema
    .optional()
    .describe('The whole list of authors in printed order, presenters included.'),
  session: id.optional().describe('The id of the session it belongs to.'),
  sessions: distinctIds
    .optional()
    .describe(
      'The ids of its sessions if it belongs to several, like a poster shown twice; the first is the main one.',
    ),
  order: wholeNumber(0).optional().describe('Its place among the talks of its session.'),
  presented: yesNo
    .optional()
    .describe(
      'Write "false" for a paper that is only published: it has a page, and no time, star or calendar.',
    ),
  board: oneLine.optional().describe('Where a poster hangs: "3.10" stays "3.10".'),
  room: id.optional().describe('The id of a room of the event; by default its session’s.'),
  rooms: distinctIds
    .optional()
    .describe('The ids of its rooms if it is in several of them at once.'),
  track: id.optional().describe('The id of a track of the event; by default its session’s.'),
  tags: z.array(oneLine).optional().describe('Words to find it by.'),
  language: languageTag
    .optional()
    .describe('The language of its title and text, and that it is given in, if not the event’s.'),
  languages: languagesSchema
    .optional()
    .describe('The languages it is given in, if there are several: [de, en].'),
  level: levelSchema
    .optional()
    .describe('Whom it is for: beginner, intermediate or advanced. Without it, everybody.'),
  chat: webAddress.optional().describe('Where its own chat is.'),
  status: statusSchema
    .optional()
    .describe('confirmed (default), tentative or cancelled. A cancelled talk stays visible.'),
  replacedBy: id
    .optional()
    .describe('The id of the talk that takes the place of this cancelled one.'),
  note: oneLine
    .optional()
    .describe(
      'One plain sentence beside the time and in every feed: "Pre-recorded, live questions".',
    ),
  attendance: attendanceSchema
    .optional()
    .describe('How one takes part, if otherwise than in the event.'),
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
    .describe('Whether it is not published yet: it is checked, and appears nowhere.'),
  aliases: z
    .array(id)
    .optional()
    .describe('Ids it had before, oldest first: their addresses lead here.'),
  accept: acceptSchema
    .optional()
    .describe('Findings of the check that are meant, each with its reason.'),
  links: z.array(linkSchema).optional().describe('Paper, slides, video, code, stream and so on.'),
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
