import { z } from 'zod';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { scheduleVersion } from '#src/core/feeds/slot-record.ts';
import { eventSchema } from '#src/core/model/event/event.ts';
import { attendanceSchema } from '#src/core/model/slot.ts';
import { sponsorSchema } from '#src/core/model/event/sponsor.ts';
import { defaultAttendance } from '#src/core/schedule/inherit.ts';
import { apiPerson, apiPersonSchema } from './api-people.ts';

const { shape: own } = eventSchema.omit({
  organizers: true,
  repository: true,
  look: true,
  sponsors: true,
  accept: true,
});

/** A sponsor without the logo, which is a file of the site. */
const apiSponsorSchema = sponsorSchema.omit({ logo: true });

/** The event as `/api/event.json` publishes it: everything but its look and the organizers’ own notes. */
export const apiEventSchema = z
  .strictObject({
    version: z.string().describe('Changes whenever the published schedule does.'),
    url: z.url().optional().describe('The front page.'),
    summary: z.string().describe('The summary, in Markdown.'),
    ...own,
    attendance: attendanceSchema.describe('How people attend, unless a talk or session differs.'),
    organizers: z.array(apiPersonSchema).describe('Who organizes the event, in order.'),
    sponsors: z.array(apiSponsorSchema).optional().describe('Who supports the event, in order.'),
  })
  .meta({ id: 'Event' });

/** The event as `/api/event.json` publishes it. */
export function apiEvent(input: FeedInput): z.infer<typeof apiEventSchema> {
  const {
    repository: _editors,
    look: _look,
    accept: _accepted,
    sponsors,
    ...data
  } = input.schedule.event.data;
  return {
    version: scheduleVersion(input),
    url: input.site.root,
    summary: input.schedule.event.body.trim(),
    ...data,
    attendance: defaultAttendance(input.schedule.event),
    organizers: input.schedule.organizers.map(apiPerson),
    sponsors: sponsors?.map(({ name, tier, url }) => ({ name, tier, url })),
  };
}
