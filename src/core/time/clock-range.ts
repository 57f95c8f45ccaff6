import { clockFormat, type ClockStyle } from './format-clock.ts';
import { formatDateAt } from './format-date.ts';
import { formatOffset, offsetAt } from './zone.ts';

const dayMillis = 86_400_000;

/** One end of a slot as a zone's clock shows it. */
export interface ClockMoment {
  /** `00:30` */
  readonly clock: string;
  /** How many days its date lies after the day it stands under: 1 for the next day, 0 on the day. */
  readonly daysAway: number;
  /** `Sat` and `Saturday`, where the date differs. */
  readonly weekday: { readonly short: string; readonly long: string } | undefined;
  /** `UTC+1`, where this wall clock exists twice in the zone and the offset has to tell which one is meant. */
  readonly offset: string | undefined;
}

export interface ClockRange {
  readonly start: ClockMoment;
  /** Its `daysAway` counts from the date of the start, for that is what it is read after. */
  readonly end: ClockMoment | undefined;
}

/**
 * Describes a slot in a zone's clock: start and end (milliseconds), under the heading of a day
 * (`2021-04-09`; left out: the start's own date). Fast enough for ten thousand slots at once.
 * Throws a RangeError on a zone or language that the runtime does not know.
 */
export function clockRange(
  zone: string,
  style: ClockStyle,
  start: number,
  end?: number,
  day?: string,
): ClockRange {
  const startDay = dayNumber(zone, start);
  const headingDay = day === undefined ? startDay : Date.parse(`${day}T00:00Z`) / dayMillis;
  return {
    start: moment(zone, style, start, startDay - headingDay),
    end: end === undefined ? undefined : moment(zone, style, end, dayNumber(zone, end) - startDay),
  };
}

/** The date a zone has at an instant (milliseconds), `2021-04-09`. */
export function dateAt(zone: string, instantMillis: number): string {
  return new Date(dayNumber(zone, instantMillis) * dayMillis).toISOString().slice(0, 10);
}

function moment(zone: string, style: ClockStyle, at: number, daysAway: number): ClockMoment {
  return {
    clock: clockFormat(zone, style)(at),
    daysAway,
    weekday:
      daysAway === 0
        ? undefined
        : {
            short: formatDateAt(at, zone, style.language, 'short-weekday'),
            long: formatDateAt(at, zone, style.language, 'weekday'),
          },
    offset: isRepeatedAt(zone, at) ? formatOffset(offsetAt(zone, at)) : undefined,
  };
}

/** Days since 1970 by the zone's own calendar. */
function dayNumber(zone: string, at: number): number {
  return Math.floor((at + offsetAt(zone, at) * 60_000) / dayMillis);
}

/** Whether the zone's clocks show this time at another instant, too. */
function isRepeatedAt(zone: string, at: number): boolean {
  const offset = offsetAt(zone, at);
  return [at - dayMillis, at + dayMillis].some((near) => {
    const other = offsetAt(zone, near);
    return other !== offset && offsetAt(zone, at + (offset - other) * 60_000) === other;
  });
}
