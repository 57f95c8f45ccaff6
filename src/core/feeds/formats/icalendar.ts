import { calendarsOf } from '#src/core/feeds/calendars.ts';
import type { Feed } from '#src/core/feeds/feed.ts';
import { vcalendar } from '#src/core/feeds/icalendar/vcalendar.ts';

/** iCalendar (RFC 5545): the event, and each day, room, track, session, speaker and talk. */
export default {
  contentType: 'text/calendar; charset=utf-8',
  files: (input) =>
    calendarsOf(input).map((calendar) => ({
      path: calendar.path,
      title: calendar.name,
      page: calendar.page,
      render: () => vcalendar(calendar, input),
    })),
} satisfies Feed;
