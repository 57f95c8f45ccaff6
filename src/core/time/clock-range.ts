import { clockFormat, type ClockFormat, type ClockStyle } from './format-clock.ts';
import { formatDateAt } from './format-date.ts';
import { formatOffset, keepsOffsetAround, offsetAt } from './zone.ts';

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
  const localStart = localMillis(zone, start);
  const startDay = Math.floor(localStart / dayMillis);
  const headingDay = day === undefined ? startDay : numberOfDay(day);
  return {
    start: moment(zone, style, start, localStart, startDay - headingDay),
    end: end === undefined ? undefined : endMoment(zone, style, end, startDay),
  };
}

let lastDay = '';
let lastDayNumber = 0;

/** A page has few days, one after the other, and many slots below each. */
function numberOfDay(day: string): number {
  if (day !== lastDay) {
    lastDayNumber = Date.parse(`${day}T00:00Z`) / dayMillis;
    lastDay = day;
  }
  return lastDayNumber;
}

function endMoment(zone: string, style: ClockStyle, end: number, startDay: number): ClockMoment {
  const local = localMillis(zone, end);
  return moment(zone, style, end, local, Math.floor(local / dayMillis) - startDay);
}

/** The date a zone has at an instant (milliseconds), `2021-04-09`. */
export function dateAt(zone: string, instantMillis: number): string {
  return new Date(dayNumber(zone, instantMillis) * dayMillis).toISOString().slice(0, 10);
}

function moment(
  zone: string,
  style: ClockStyle,
  at: number,
  local: number,
  daysAway: number,
): ClockMoment {
  return {
    clock: clockText(local, style),
    daysAway,
    weekday: daysAway === 0 ? undefined : weekdayText(local, style.language),
    offset: isRepeatedAt(zone, at) ? formatOffset(offsetAt(zone, at)) : undefined,
  };
}

/** The zone's wall clock as if it were UTC's. */
const localMillis = (zone: string, at: number): number => at + offsetAt(zone, at) * 60_000;

/** Days since 1970 by the zone's own calendar. */
const dayNumber = (zone: string, at: number): number =>
  Math.floor(localMillis(zone, at) / dayMillis);

let lastStyle: ClockStyle | undefined;
let lastFormat: ClockFormat | undefined;

/** To find the format of a style takes longer than to write a clock in it, and a page has one style. */
function clockText(local: number, style: ClockStyle): string {
  if (style !== lastStyle || lastFormat === undefined) {
    lastFormat = clockFormat('UTC', style);
    lastStyle = style;
  }
  return lastFormat(local);
}

const weekdayTexts = new Map<string, { readonly short: string; readonly long: string }>();

function weekdayText(local: number, language: string) {
  const key = `${language} ${Math.floor(local / dayMillis) % 7}`;
  let text = weekdayTexts.get(key);
  if (text === undefined) {
    text = {
      short: formatDateAt(local, 'UTC', language, 'short-weekday'),
      long: formatDateAt(local, 'UTC', language, 'weekday'),
    };
    weekdayTexts.set(key, text);
  }
  return text;
}

/** Whether the zone's clocks show this time at another instant, too. */
function isRepeatedAt(zone: string, at: number): boolean {
  if (keepsOffsetAround(zone, at)) return false;
  const offset = offsetAt(zone, at);
  const shownAgain = (other: number): boolean =>
    other !== offset && offsetAt(zone, at + (offset - other) * 60_000) === other;
  return shownAgain(offsetAt(zone, at - dayMillis)) || shownAgain(offsetAt(zone, at + dayMillis));
}
