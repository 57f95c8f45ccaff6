import { z } from 'zod';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { scheduleVersion } from '#src/core/feeds/slot-record.ts';
import { eventSchema } from '#src/core/model/event.ts';
import { attendanceSchema } from '#src/core/model/slot.ts';
import { defaultAttendance } from '#src/core/schedule/inherit.ts';
import { apiPerson, apiPersonSchema } from './api-people.ts';

const own = eventSchema.omit({ organizers: true, repository: true }).shape;

/** The event as `/api/event.json` publishes it: everything but where its files are edited. */
export const apiEventSchema = z
  .strictObject({
    version: z.string().describe('Changes whenever the published schedule does.'),
    url: z.url().optional().describe('The front page.'),
    summary: z.string().describe('The summary, in Markdown.'),
    ...own,
    attendance: attendanceSchema.describe(
      'How one takes part, unless a talk or session says otherwise.',
    ),
    organizers: z.array(apiPersonSchema).describe('Who organizes the event, in order.'),
  })
  .meta({ id: 'Event' });

/** The event as `/api/event.json` publishes it. */
export function apiEvent(input: FeedInput): z.infer<typeof apiEventSchema> {
  const { repository: _editors, ...data } = input.schedule.event.data;
  return {
    version: scheduleVersion(input),
    url: input.site.root,
    summary: input.schedule.event.body.trim(),
    ...data,
    attendance: defaultAttendance(input.schedule.event),
    organizers: input.schedule.organizers.map(apiPerson),
  };
}
