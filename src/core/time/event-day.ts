import { DateTime } from 'luxon';
import { luxonZone } from './own-offsets.ts';

const dayMillis = 86_400_000;

/**
 * The event day of an instant, as an ISO date: a slot that begins after midnight and before `dayEnds` (`06:00`) belongs
 * to the evening before. The instant's own zone counts.
 */
export function eventDayOf(instant: DateTime<true>, dayEnds: string): string {
  const belongsToEvening = instant.toFormat('HH:mm') < dayEnds;
  return belongsToEvening ? shiftDate(instant.toISODate(), -1) : instant.toISODate();
}

/** Every date from the first to the last, inclusive; none if the last is before the first. */
export function daysBetween(startDate: string, endDate: string): string[] {
  const days: string[] = [];
  for (let date = startDate; date <= endDate; date = shiftDate(date, 1)) days.push(date);
  return days;
}

/** The date a number of days later (or earlier). */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * dayMillis).toISOString().slice(0, 10);
}

/**
 * The instants at which an event day and its last minute begin, in ISO 8601 with the zone's offset: with `dayEnds`
 * 06:00, from 06:00 to 05:59 on the next date. Luxon's rule resolves a wall clock that the zone skips or repeats,
 * because the result places nothing.
 *
 * @example eventDayBounds('2021-04-09', '06:00', 'America/Los_Angeles') //=> { start: '2021-04-09T06:00:00-07:00', end:
 *   '2021-04-10T05:59:00-07:00' }
 */
export function eventDayBounds(
  date: string,
  dayEnds: string,
  zone: string,
): { start: string; end: string } {
  const begins = DateTime.fromISO(`${date}T${dayEnds}`, { zone: luxonZone(zone) });
  const next = DateTime.fromISO(`${shiftDate(date, 1)}T${dayEnds}`, { zone: luxonZone(zone) });
  return { start: isoWithOffset(begins), end: isoWithOffset(next.minus({ minutes: 1 })) };
}

/** An instant with its zone's offset, to the second: `2021-04-09T07:00:00-07:00`, in UTC `+00:00`. */
export function isoWithOffset(instant: DateTime): string {
  const text = instant.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
  if (!instant.isValid) throw new RangeError(`no such time: ${text}`);
  return text;
}
