import { calendarsOf } from '#src/core/feeds/calendars.ts';
import type { Feed } from '#src/core/feeds/feed.ts';
import { vcalendar } from '#src/core/feeds/icalendar/vcalendar.ts';

/** iCalendar (RFC 5545) for the event, and for each day, room, track, session, speaker, and talk. */
export default {
  contentType: 'text/calendar; charset=utf-8',
  files: (input) =>
    calendarsOf(input).flatMap((calendar) => {
      const { path, aliases, name: title, page } = calendar;
      const render = (): string => vcalendar(calendar, input);
      return [
        { path, title, page, render },
        ...aliases.map((alias) => ({ path: alias, title, page: undefined, render })),
      ];
    }),
} satisfies Feed;
