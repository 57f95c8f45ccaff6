import type { Calendar } from '#src/core/feeds/calendars.ts';
import { oncePerInput } from '#src/core/feeds/feed.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { eventCardPath } from '#src/core/feeds/pictures.ts';
import { addressOf } from '#src/core/feeds/site.ts';
import { slotRecord } from '#src/core/feeds/slot-record.ts';
import type { Schedule, Slot } from '#src/core/schedule/schedule.ts';
import { compactOffset, compactUtc } from '#src/core/time/iso.ts';
import { offsetChanges } from '#src/core/time/offset-changes.ts';
import type { OffsetChange } from '#src/core/time/offset-changes.ts';
import { offsetAt } from '#src/core/time/zone.ts';
import { joinLines, textLine, uriLine } from './content-line.ts';
import type { ContentLine } from './content-line.ts';
import { colorLine, imageLine } from './look.ts';
import { removedVevent, vevent } from './vevent.ts';

const dayMillis = 86_400_000;
/** More than the 371 days that can lie between a last Sunday of October and the next one. */
const marginMillis = 400 * dayMillis;

/**
 * A zone's rules around some instants in milliseconds (RFC 5545, 3.6.5). If the clocks change twice a year by the same
 * rule, there are one STANDARD and one DAYLIGHT with an RRULE, because some clients reject a file that lists each
 * observance. Otherwise each change is listed. Changes long before and after are left out, because some clients fail on
 * historic offsets with seconds.
 */
export function vtimezone(zone: string, first: number, last: number): ContentLine[] {
  const from = Math.floor((first - marginMillis) / 60_000) * 60_000;
  const changes = offsetChanges(zone, from, last + marginMillis);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...(yearlyObservances(changes, first, last) ?? eachObservance(zone, from, changes)),
    'END:VTIMEZONE',
  ];
}

/** The two observances of a zone whose changes all follow two yearly rules; undefined for other zones. */
function yearlyObservances(
  changes: readonly OffsetChange[],
  first: number,
  last: number,
): ContentLine[] | undefined {
  const groups = [
    ...Map.groupBy(changes, ({ before, after }) => Math.sign(after - before)).values(),
  ];
  const rules = groups.map((group) => yearlyRule(group, first, last));
  const [rule, otherRule] = rules;
  if (groups.length !== 2 || rule === undefined || otherRule === undefined) return undefined;
  const standard = Math.min(...changes.map(({ after }) => after));
  return groups.flatMap(([change], index) =>
    change === undefined ? [] : observance(change, standard, rules[index]),
  );
}

/**
 * The rule (RFC 5545, 3.3.10) for changes once a year, on the last or the nth weekday of a month. Undefined if no rule
 * covers them all, from before `first` until after `last`.
 */
function yearlyRule(
  changes: readonly OffsetChange[],
  first: number,
  last: number,
): string | undefined {
  const clocks = changes.map((change) => ({ ...change, date: wallClock(change) }));
  const [one] = clocks;
  const latest = clocks.at(-1);
  if (one === undefined || latest === undefined || one.at > first || latest.at <= last) return;
  const year = one.date.getUTCFullYear();
  const isYearly = clocks.every(
    ({ date, before, after }, index) =>
      before === one.before &&
      after === one.after &&
      date.getUTCFullYear() === year + index &&
      date.getUTCMonth() === one.date.getUTCMonth() &&
      date.getUTCDay() === one.date.getUTCDay() &&
      date.getTime() % dayMillis === one.date.getTime() % dayMillis,
  );
  const week = weekOf(one.date);
  const isLast = clocks.every(({ date }) => isInLastWeek(date));
  if (!isYearly || !(isLast || clocks.every(({ date }) => weekOf(date) === week))) return;
  const weekday = weekdays[one.date.getUTCDay()] ?? '';
  return `FREQ=YEARLY;BYMONTH=${one.date.getUTCMonth() + 1};BYDAY=${isLast ? -1 : week}${weekday}`;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function weekOf(date: Date): number {
  return Math.ceil(date.getUTCDate() / 7);
}

function isInLastWeek(date: Date): boolean {
  return new Date(date.getTime() + 7 * dayMillis).getUTCMonth() !== date.getUTCMonth();
}

/** Lists every change, starting with the one whose offset applies at `from`, unless it was long before. */
function eachObservance(
  zone: string,
  from: number,
  changes: readonly OffsetChange[],
): ContentLine[] {
  const offset = offsetAt(zone, from);
  const earlier = changes.length === 0 ? [] : offsetChanges(zone, from - marginMillis, from);
  const begin = earlier.at(-1) ?? { at: from, before: offset, after: offset };
  const standard = Math.min(begin.after, ...changes.map(({ after }) => after));
  return [begin, ...changes].flatMap((change) => observance(change, standard));
}

/** The start of an offset, as a wall clock in the offset before it. */
function observance(change: OffsetChange, standard: number, rule?: string): ContentLine[] {
  const { before, after } = change;
  // If nothing changes, it is not daylight time, whatever later changes follow.
  const name = after > standard && after !== before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${compactUtc(wallClock(change).getTime()).slice(0, -1)}`,
    `TZOFFSETFROM:${compactOffset(before)}`,
    `TZOFFSETTO:${compactOffset(after)}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `END:${name}`,
  ];
}

/** The local time that the clocks would have shown at a change without the change, as the fields of a UTC date. */
function wallClock({ at, before }: OffsetChange): Date {
  return new Date(at + before * 60_000);
}

/**
 * How often calendar apps may check for updates. There is one value, written both in the standard's property and in
 * Outlook's.
 */
const refresh = 'PT6H';

/**
 * A calendar as the bytes of its file (RFC 5545, RFC 7986). It has no METHOD and no ATTENDEE, because it is a schedule
 * to look at and not an invitation. It has no UID of its own (RFC 7986, 5.3 makes it optional), because vdirsyncer
 * would use the file's first UID for every entry and store only one entry.
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

/** A track's calendar has the track's color, and every other calendar has the event's. */
function calendarColor({ subject, slots }: Calendar, { look }: FeedInput): string {
  return (subject === 'track' ? slots[0]?.track?.color : undefined) ?? look.color;
}

/** When an entry last changed. A calendar without entries has lost its last one at the latest with the last commit. */
function lastModified({ slots, removed }: Calendar, input: FeedInput): string {
  const changes = [
    ...slots.map((slot) => slotRecord(slot, input).lastModified),
    ...removed.map(({ history }) => history.lastModified),
  ];
  return changes.reduce(
    (a, b) => (a > b ? a : b),
    changes[0] ?? input.history.head?.at ?? input.stamp,
  );
}

/**
 * The zone's rules, if an entry needs them, or if there is no entry: a calendar is only valid with at least one component
 * (RFC 5545, 3.6), and a time zone is one.
 */
function zoneRules({ slots, removed }: Calendar, input: FeedInput): string {
  const { schedule } = input;
  const isZoned = schedule.zone !== 'UTC' && slots.some(({ ambiguous }) => !ambiguous);
  const isEmpty = slots.length + removed.length === 0;
  return isZoned || isEmpty ? rulesOf(schedule, input) : '';
}

/** The time zone rules that every calendar of a schedule contains. */
const rulesOf = oncePerInput(({ zone, event }: Schedule): string => {
  const { start, end } = event.data;
  return joinLines(vtimezone(zone, Date.parse(start), Date.parse(end)));
});

/** A slot is the same in every calendar that contains it. */
const entryOf = oncePerInput((slot: Slot, input): string => joinLines(vevent(slot, input)));
