import { DateTime } from 'luxon';
import { shiftDate } from './event-day.ts';
import { luxonZone } from './own-offsets.ts';

/**
 * When an event day begins and its last minute begins, as ISO 8601 with the zone's offset: with
 * `dayEnds` 06:00 from 06:00 to 05:59 of the next date. A wall clock that the zone skips or repeats
 * there is taken as luxon takes it, for nothing is placed by it.
 *
 * @example eventDayBounds('2021-04-09', '06:00', 'America/Los_Angeles')
 *   //=> { start: '2021-04-09T06:00:00-07:00', end: '2021-04-10T05:59:00-07:00' }
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
