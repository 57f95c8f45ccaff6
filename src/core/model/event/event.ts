import { z } from 'zod';
import { acceptSchema } from '#src/core/model/accept.ts';
import { eventKindSchema } from '#src/core/model/kind.ts';
import { eventLinkSchema } from '#src/core/model/link.ts';
import { peopleSchema } from '#src/core/model/person.ts';
import {
  contactAddress,
  dateText,
  id,
  languageTag,
  oneLine,
  wallClockText,
  webAddress,
  wholeNumber,
  yesNo,
} from '#src/core/model/scalar.ts';
import { lookSchema } from './look.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { roomSchema } from './room.ts';
import { sponsorSchema } from './sponsor.ts';
import { trackSchema } from './track.ts';

const hostSchema = z.strictObject({
  name: oneLine.describe('The conference that a workshop belongs to.'),
  url: webAddress.optional().describe('Its website.'),
});

const venueSchema = z.strictObject({
  name: oneLine.describe('The place.'),
  address: oneLine.optional().describe('Its postal address, on one line.'),
  url: webAddress.optional().describe('Its website, or a map.'),
});

const chatSchema = z.strictObject({
  url: webAddress.describe('Where the event’s chat is.'),
  opens: wallClockText
    .optional()
    .describe('When the chat opens: a wall clock in the event’s zone.'),
  closes: wallClockText.optional().describe('When the chat closes.'),
});

const noticeSchema = z.strictObject({
  text: oneLine.describe('One sentence, above every page.'),
  link: webAddress.optional().describe('Where to read more.'),
  until: wallClockText.optional().describe('When it is over: a wall clock in the event’s zone.'),
});

const repositorySchema = z.strictObject({
  url: webAddress.describe('Where the site’s files are edited: https://github.com/owner/name.'),
  software: z
    .enum(['github', 'gitlab', 'forgejo', 'gitea'])
    .optional()
    .describe(
      'What the host runs: github, gitlab, forgejo or gitea. By default as its name says, else github.',
    ),
  branch: oneLine.default('main').describe('The branch that is published.'),
  folder: oneLine.default('content').describe('Where the content folder lies in the repository.'),
});

const importantDateSchema = z.strictObject({
  label: oneLine.describe('What is on that day: "Papers are due".'),
  date: dateText.describe('The day, 2021-01-15.'),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day like "23:59"')
    .optional()
    .describe('The time of day, 23:59. Without it the whole day is meant.'),
  zone: oneLine
    .optional()
    .describe('An IANA zone, or AoE for "anywhere on Earth" (UTC−12). By default the event’s.'),
});

/** The event, which the whole site is about. The file is `event.mdx`; its body is the summary. */
export const eventSchema = z.strictObject({
  id: id.describe('The event’s identity in calendars. It never changes.'),
  name: oneLine.describe('The full name.'),
  shortName: oneLine.optional().describe('The name where there is little room.'),
  host: hostSchema.optional().describe('The conference that a workshop belongs to.'),
  timezone: oneLine.describe(
    'The zone of every time in the content: an IANA name, like America/Los_Angeles.',
  ),
  start: dateText.describe('The first day, 2021-04-09.'),
  end: dateText.describe(
    'The last day. A night that goes on after midnight belongs to the day before.',
  ),
  dayEnds: z
    .string()
    .default('06:00')
    .describe(
      'When an event day ends, HH:MM: what begins after midnight and before it belongs to the evening before.',
    ),
  openingHours: openingHoursSchema
    .optional()
    .describe(
      'From when to when the program may run, each day or by date. A room can have its own.',
    ),
  hours: z
    .preprocess((value) => (value === '12' ? 12 : value === '24' ? 24 : value), z.literal([12, 24]))
    .optional()
    .describe('12 or 24: how hours are written. By default as the event’s language does.'),
  announced: dateText
    .optional()
    .describe(
      'The day the schedule was made public. Changes from then on are announced. By default the first commit.',
    ),
  language: languageTag.default('en').describe('The language of the event and of the interface.'),
  organizers: peopleSchema.optional().describe('Who organizes the event, in order.'),
  venue: venueSchema.optional().describe('Where it takes place.'),
  online: yesNo.optional().describe('Whether it takes place online (with a venue: both, hybrid).'),
  join: webAddress.optional().describe('Where an online event is joined.'),
  registration: webAddress.optional().describe('Where to register.'),
  contact: contactAddress.optional().describe('Whom to ask: a mail or web address.'),
  links: z.array(eventLinkSchema).optional().describe('Other links of the event.'),
  chat: chatSchema
    .optional()
    .describe('The event’s chat. Without it pages say "Chat is not available".'),
  notice: noticeSchema.optional().describe('One sentence above every page.'),
  rooms: z.array(roomSchema).default([]).describe('The rooms, in the order of the grid’s columns.'),
  walkMinutes: wholeNumber(0)
    .optional()
    .describe('How long the walk between two buildings takes, in minutes.'),
  tracks: z.array(trackSchema).default([]).describe('The themes that run through the event.'),
  kinds: z
    .array(eventKindSchema)
    .default([])
    .describe('Kinds of the event’s own, each like a built-in one.'),
  look: lookSchema
    .optional()
    .describe('What makes the site look like the event: color, logo, typeface, picture.'),
  sponsors: z
    .array(sponsorSchema)
    .optional()
    .describe('Who supports the event, in order, on the home page and a page of their own.'),
  site: webAddress.optional().describe('The address where the site lives.'),
  repository: repositorySchema.optional().describe('Where the site’s files are edited.'),
  private: yesNo
    .optional()
    .describe(
      'Write "true" for a site behind a login: search engines leave it out, and links may hold passcodes.',
    ),
  dates: z
    .array(importantDateSchema)
    .optional()
    .describe('Dates that people must not miss, on the home page: deadlines, early registration.'),
  accept: acceptSchema
    .optional()
    .describe('Findings of the check in this file that are meant, each with its reason.'),
  license: oneLine.optional().describe('The license of the content: "CC BY 4.0".'),
});
export type Event = z.output<typeof eventSchema>;
