import type { Calendar } from '#src/core/feeds/calendars.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { addressOf } from '#src/core/feeds/site.ts';
import { eventCardPath } from '#src/core/feeds/pictures.ts';
import { oncePerInput } from '#src/core/feeds/once-per-input.ts';
import { slotRecord } from '#src/core/feeds/slot-record.ts';
import type { Schedule, Slot } from '#src/core/schedule/schedule.ts';
import { compactUtc } from '#src/core/time/compact.ts';
import { joinLines, textLine, uriLine } from './content-line.ts';
import { colorLine, imageLine } from './look.ts';
import { removedVevent, vevent } from './vevent.ts';
import { vtimezone } from './vtimezone.ts';

/** How often a calendar may ask for news. One number, said in the standard's way and in Outlook's. */
const refresh = 'PT6H';

/**
 * A calendar as the bytes of its file (RFC 5545, RFC 7986). It has no METHOD and no ATTENDEE: it is
 * a schedule to look at, and no invitation. It has no UID of its own (RFC 7986, 5.3 leaves it open):
 * vdirsyncer takes the first UID it sees for that of each entry, and keeps one entry of the file.
 */
export function vcalendar(calendar: Calendar, input: FeedInput): string {
  const { schedule, site } = input;
  const source = addressOf(site, calendar.path);
  const page = calendar.page === undefined ? undefined : addressOf(site, calendar.page);
  const head = joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lectern//Schedule//EN',
    'CALSCALE:GREGORIAN',
    textLine('NAME', calendar.name),
    textLine('X-WR-CALNAME', calendar.name),
    textLine('DESCRIPTION', calendar.description),
    textLine('X-WR-CALDESC', calendar.description),
    `X-WR-TIMEZONE:${schedule.zone}`,
    `LAST-MODIFIED:${compactUtc(lastModified(calendar, input))}`,
    ...(page === undefined ? [] : [uriLine('URL', page)]),
    ...(source === undefined ? [] : [uriLine('SOURCE;VALUE=URI', source)]),
    ...colorLine(calendarColor(calendar, input)),
    ...imageLine(addressOf(site, eventCardPath)),
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
  ]);
  const entries = calendar.slots.map((slot) => entryOf(slot, input));
  const removed = calendar.removed.map((slot) => joinLines(removedVevent(slot, input)));
  const end = joinLines(['END:VCALENDAR']);
  return [head, zoneRules(calendar, input), ...entries, ...removed, end].join('');
}

/** A track's calendar has the track's color, every other one the event's. */
function calendarColor({ subject, slots }: Calendar, { look }: FeedInput): string {
  return (subject === 'track' ? slots[0]?.track?.color : undefined) ?? look.color;
}

function lastModified({ slots, removed }: Calendar, input: FeedInput): string {
  const changes = [
    ...slots.map((slot) => slotRecord(slot, input).lastModified),
    ...removed.map(({ history }) => history.lastModified),
  ];
  return changes.reduce((a, b) => (a > b ? a : b), changes[0] ?? input.stamp);
}

/** The zone's rules, where an entry needs them. */
function zoneRules({ slots }: Calendar, input: FeedInput): string {
  const { schedule } = input;
  const isZoned = schedule.zone !== 'UTC' && slots.some(({ ambiguous }) => !ambiguous);
  return isZoned ? rulesOf(schedule, input) : '';
}

/** The rules that stand in every calendar of a schedule. */
const rulesOf = oncePerInput(({ zone, event }: Schedule): string => {
  const { start, end } = event.data;
  return joinLines(vtimezone(zone, Date.parse(start), Date.parse(end)));
});

/** A slot is the same in every calendar that holds it. */
const entryOf = oncePerInput((slot: Slot, input): string => joinLines(vevent(slot, input)));
