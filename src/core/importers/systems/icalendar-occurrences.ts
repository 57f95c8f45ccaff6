import ICAL from 'ical.js';
import { localAt, localText, timeText, type CalendarReading } from './icalendar-times.ts';

/** An occurrence of an entry, by the wall clock of its series: `2031-05-03T11:00`. */
export interface Occurrence {
  readonly wallClock: string;
  /** Its own length in minutes; undefined if it is as long as the entry. */
  readonly minutes?: number | undefined;
}

/** The start of a series, whose clock counts for its rules and exceptions. */
export interface SeriesStart {
  readonly start: ICAL.Time;
  readonly tzid: string | undefined;
}

/** The most occurrences of an entry that become slots. */
const mostOccurrences = 60;

/**
 * The occurrences of an entry in chronological order: its start, and those of its rules and dates, without the
 * exceptions (RFC 5545, 3.8.5). All of them are compared as wall clocks of the series, because a series keeps its time
 * of day when clocks change, while its rule's end, dates, and exceptions may be in UTC.
 */
export function occurrencesOf(
  component: ICAL.Component,
  series: SeriesStart,
  title: string,
  reading: CalendarReading,
): Occurrence[] {
  const { collected } = reading;
  const first = localText(series.start);
  const excluded = new Set(datesOf(component, 'exdate', series, reading).map(wallClockOf));
  const found = new Map<string, Occurrence>([[first, { wallClock: first }]]);
  for (const property of component.getAllProperties('rrule')) {
    const rule: unknown = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur)) continue;
    if (rule.count === null && rule.until === null) {
      const message = 'The repetitions of an entry were left out, because they never end';
      collected.remark('refused', message, title);
      continue;
    }
    const most = mostOccurrences + excluded.size + 1;
    for (const wallClock of repeat(rule, series, reading, most))
      found.set(wallClock, { wallClock });
  }
  for (const { wallClock, minutes } of datesOf(component, 'rdate', series, reading)) {
    // A date without a time repeats the time of the start.
    const whole = wallClock.length > 10 ? wallClock : `${wallClock}${first.slice(10)}`;
    found.set(whole, { wallClock: whole, minutes });
  }
  const left = [...found.values()]
    .filter(({ wallClock }) => !names(excluded, wallClock))
    .sort((a, b) => (a.wallClock < b.wallClock ? -1 : 1));
  if (left.length > mostOccurrences) {
    const message = `An entry is repeated more than ${String(mostOccurrences)} times; the others were left out`;
    collected.remark('refused', message, title);
  }
  return left.slice(0, mostOccurrences);
}

/** Whether a set has an occurrence: by its wall clock, or by its date alone, as some calendars write it. */
function names(set: ReadonlySet<string>, wallClock: string): boolean {
  return set.has(wallClock) || set.has(wallClock.slice(0, 10));
}

function wallClockOf({ wallClock }: Occurrence): string {
  return wallClock;
}

/**
 * A time of a property as a wall clock of the series, to the minute; a date stays a date.
 *
 * @param tzid the TZID with which the property names its time.
 */
export function seriesClock(
  time: ICAL.Time,
  tzid: string | undefined,
  series: SeriesStart,
  reading: CalendarReading,
): string {
  return clockToSecond(time, tzid, series, reading).slice(0, time.isDate ? 10 : 16);
}

function clockToSecond(
  time: ICAL.Time,
  tzid: string | undefined,
  { start, tzid: own }: SeriesStart,
  reading: CalendarReading,
): string {
  const isUtc = time.zone === ICAL.Timezone.utcTimezone;
  const written = time.toString().slice(0, 19);
  if (time.isDate || (!isUtc && (tzid === undefined || tzid === own))) return written;
  const text = timeText(time, tzid, reading);
  if (text === undefined || !/(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return written;
  const millis = Date.parse(text) + (isUtc ? time.second * 1000 : 0);
  return start.zone === ICAL.Timezone.utcTimezone
    ? new Date(millis).toISOString().slice(0, 19)
    : localAt(millis, own, reading);
}

/** The wall clocks of a rule with an end, at most so many. */
function* repeat(
  written: ICAL.Recur,
  series: SeriesStart,
  reading: CalendarReading,
  most: number,
): Generator<string> {
  const rule = written.clone();
  if (rule.until !== null) {
    const until = clockToSecond(rule.until, undefined, series, reading);
    // The last occurrence belongs to the rule (RFC 5545, 3.3.10), also if only its date is written.
    rule.until = floating(rule.until.isDate ? `${until}T23:59:59` : until);
  }
  const iterator = rule.iterator(floating(series.start.toString().slice(0, 19)));
  for (let count = 0; count < most; count += 1) {
    const next = iterator.next() as ICAL.Time | null;
    if (next === null) return;
    yield localText(next);
  }
}

/** A wall clock without a zone; the expansion of a rule must not move it. */
function floating(wallClock: string): ICAL.Time {
  const time = ICAL.Time.fromDateTimeString(wallClock);
  time.zone = ICAL.Timezone.localTimezone;
  return time;
}

/** The values of RDATE or EXDATE. */
function datesOf(
  component: ICAL.Component,
  name: 'rdate' | 'exdate',
  series: SeriesStart,
  reading: CalendarReading,
): Occurrence[] {
  return component.getAllProperties(name).flatMap((property) => {
    const tzid = property.getFirstParameter('tzid');
    return (property.getValues() as unknown[]).flatMap((value): Occurrence[] => {
      const time = value instanceof ICAL.Period ? value.start : value;
      if (!(time instanceof ICAL.Time)) return [];
      const minutes =
        value instanceof ICAL.Period ? Math.round(value.getDuration().toSeconds() / 60) : undefined;
      return [{ wallClock: seriesClock(time, tzid, series, reading), minutes }];
    });
  });
}
