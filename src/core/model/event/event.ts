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
  url: webAddress.describe('The address of the event’s chat.'),
  opens: wallClockText
    .optional()
    .describe('When the chat opens: a wall clock in the event’s zone.'),
  closes: wallClockText.optional().describe('When the chat closes.'),
});

const noticeSchema = z.strictObject({
  text: oneLine.describe('One sentence, above every page.'),
  link: webAddress.optional().describe('Where to read more.'),
  until: wallClockText
    .optional()
    .describe('When the notice expires: a wall clock in the event’s zone.'),
});

const repositorySchema = z.strictObject({
  url: webAddress.describe('Where the site’s files are edited: https://github.com/owner/name.'),
  software: z
    .enum(['github', 'gitlab', 'forgejo', 'gitea'])
    .optional()
    .describe(
      'The host’s software: github, gitlab, forgejo, or gitea. By default, the host’s name decides; otherwise, it is github.',
    ),
  branch: oneLine.default('main').describe('The branch that is published.'),
  folder: oneLine.default('content').describe('The path of the content folder in the repository.'),
});

const importantDateSchema = z.strictObject({
  label: oneLine.describe('What happens on that day: "Papers are due".'),
  date: dateText.describe('The day, 2021-01-15.'),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day like "23:59"')
    .optional()
    .describe('The time of day, 23:59. Without it, the date means the whole day.'),
  zone: oneLine
    .optional()
    .describe(
      'An IANA zone, or AoE for "anywhere on Earth" (UTC−12). By default, the event’s zone.',
    ),
});

/** When an event day ends unless the event says otherwise. */
export const defaultDayEnds = '06:00';

/** The event, which the whole site is about. The file is `event.mdx`; its body is the summary. */
export const eventSchema = z.strictObject({
  id: id.describe('The event’s identity in calendars. It never changes.'),
  name: oneLine.describe('The full name.'),
  shortName: oneLine.optional().describe('A shorter name for places with little space.'),
  host: hostSchema.optional().describe('The conference that a workshop belongs to.'),
  timezone: oneLine.describe(
    'The zone of every time in the content: an IANA name, such as America/Los_Angeles.',
  ),
  start: dateText.describe('The first day, 2021-04-09.'),
  end: dateText.describe(
    'The last day. A night that continues after midnight belongs to the day before.',
  ),
  dayEnds: z
    .string()
    .default(defaultDayEnds)
    .describe(
      'When an event day ends, HH:MM. A talk that begins after midnight but before this time belongs to the evening before.',
    ),
  openingHours: openingHoursSchema
    .optional()
    .describe('When the event is open, each day or by date. A room can have its own hours.'),
  hours: z
    .preprocess((value) => (value === '12' ? 12 : value === '24' ? 24 : value), z.literal([12, 24]))
    .optional()
    .describe(
      'The clock for times: 12 or 24 hours. By default, the clock of the event’s language.',
    ),
  announced: dateText
    .optional()
    .describe(
      'The day on which the schedule is published. Later changes are announced. By default, the day of the first commit.',
    ),
  language: languageTag.default('en').describe('The language of the event and of the interface.'),
  organizers: peopleSchema.optional().describe('Who organizes the event, in order.'),
  venue: venueSchema.optional().describe('Where it takes place.'),
  online: yesNo
    .optional()
    .describe('Whether it takes place online; together with a venue, it is hybrid.'),
  join: webAddress.optional().describe('The address for joining online.'),
  registration: webAddress.optional().describe('Where to register.'),
  contact: contactAddress.optional().describe('Whom to ask: an email or web address.'),
  links: z.array(eventLinkSchema).optional().describe('Other links of the event.'),
  chat: chatSchema
    .optional()
    .describe('The event’s chat. Without it, pages say "No chat for this event."'),
  notice: noticeSchema.optional().describe('One sentence above every page.'),
  rooms: z.array(roomSchema).default([]).describe('The rooms, in the order of the grid’s columns.'),
  walkMinutes: wholeNumber(0)
    .optional()
    .describe('How long the walk between two buildings takes, in minutes.'),
  tracks: z.array(trackSchema).default([]).describe('The themes that run through the event.'),
  kinds: z
    .array(eventKindSchema)
    .default([])
    .describe('The event’s own kinds, each like a built-in one.'),
  look: lookSchema
    .optional()
    .describe('The event’s own look for the site: color, logo, typeface, picture.'),
  sponsors: z
    .array(sponsorSchema)
    .optional()
    .describe(
      'Who supports the event, in order. Sponsors appear on the home page and on a page of their own.',
    ),
  site: webAddress.optional().describe('The public address of the site.'),
  repository: repositorySchema.optional().describe('Where the site’s files are edited.'),
  private: yesNo
    .optional()
    .describe(
      'Write "true" for a site behind a login: search engines ignore it, and links may contain passcodes.',
    ),
  dates: z
    .array(importantDateSchema)
    .optional()
    .describe('Dates that people must not miss, on the home page: deadlines, early registration.'),
  accept: acceptSchema
    .optional()
    .describe('Intended findings of the check in this file, each with its reason.'),
  license: oneLine.optional().describe('The license of the content: "CC BY 4.0".'),
});
export type Event = z.output<typeof eventSchema>;
