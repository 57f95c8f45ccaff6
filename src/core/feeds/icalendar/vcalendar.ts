import type { Calendar } from '#src/core/feeds/calendars.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { addressOf, identityHost } from '#src/core/feeds/site.ts';
import { guidOf } from '#src/core/feeds/guid.ts';
import { slotRecord } from '#src/core/feeds/slot-record.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { compactUtc } from '#src/core/time/compact.ts';
import { joinLines, textLine, uriLine, type ContentLine } from './content-line.ts';
import { removedVevent, vevent } from './vevent.ts';
import { vtimezone } from './vtimezone.ts';

/** How often a calendar may ask for news. One number, said in the standard's way and in Outlook's. */
const refresh = 'PT6H';

/**
 * A calendar as the bytes of its file (RFC 5545, RFC 7986). It has no METHOD and no ATTENDEE: it is
 * a schedule to look at, and no invitation.
 */
export function vcalendar(calendar: Calendar, input: FeedInput): string {
  const { schedule, site } = input;
  const event = schedule.event.data;
  const source = addressOf(site, calendar.path);
  const page = calendar.page === undefined ? undefined : addressOf(site, calendar.page);
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lectern//Schedule//EN',
    'CALSCALE:GREGORIAN',
    `UID:${guidOf(event.id, `calendars/${calendar.identity}`)}@${identityHost(event)}`,
    textLine('NAME', calendar.name),
    textLine('X-WR-CALNAME', calendar.name),
    textLine('DESCRIPTION', calendar.description),
    textLine('X-WR-CALDESC', calendar.description),
    `X-WR-TIMEZONE:${schedule.zone}`,
    `LAST-MODIFIED:${compactUtc(lastModified(calendar, input))}`,
    ...(page === undefined ? [] : [uriLine('URL', page)]),
    ...(source === undefined ? [] : [uriLine('SOURCE;VALUE=URI', source)]),
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...zoneLines(calendar, schedule),
    ...calendar.slots.flatMap((slot) => vevent(slot, input)),
    ...calendar.removed.flatMap((slot) => removedVevent(slot, input)),
    'END:VCALENDAR',
  ]);
}

function lastModified({ slots, removed }: Calendar, input: FeedInput): string {
  const changes = [
    ...slots.map((slot) => slotRecord(slot, input).lastModified),
    ...removed.map(({ history }) => history.lastModified),
  ];
  return changes.reduce((a, b) => (a > b ? a : b), changes[0] ?? input.stamp);
}

/**
 * The zone's rules, where an entry needs them. A calendar without entries has them, too: it must hold
 * one component at least (RFC 5545, 3.6).
 */
function zoneLines({ slots, removed }: Calendar, { zone, event }: Schedule): ContentLine[] {
  const zoned = zone === 'UTC' ? [] : slots.filter(({ ambiguous }) => !ambiguous);
  if (zoned.length > 0) {
    const starts = zoned.map(({ start }) => start.toMillis());
    const ends = zoned.map(({ end }) => end.toMillis());
    return vtimezone(zone, least(starts), -least(ends.map((end) => -end)));
  }
  if (slots.length + removed.length > 0) return [];
  return vtimezone(zone, Date.parse(event.data.start), Date.parse(event.data.end));
}

const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
