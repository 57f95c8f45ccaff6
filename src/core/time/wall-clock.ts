import { guessDate, guessTimeOfDay, guessWallClock } from './guess-wall-clock.ts';
import type { FormDetail } from './guess-wall-clock.ts';
import { shiftDate } from './event-day.ts';

/** Why a text is not a wall clock. A suggestion is in the right form; undefined if a guess would be too uncertain. */
export type WallClockFormProblem =
  | {
      readonly kind: 'wall-clock-form';
      readonly detail: FormDetail;
      readonly suggestion: string | undefined;
    }
  /** A date that does not exist, such as February 30. */
  | { readonly kind: 'wall-clock-date'; readonly suggestion: string | undefined }
  /** A time that does not exist, such as 25:45. */
  | { readonly kind: 'wall-clock-time'; readonly suggestion: string | undefined };

export type WallClockReading =
  | {
      readonly ok: true;
      /** In the form `2021-04-09T07:15`. */
      readonly wallClock: string;
      /** Minutes east of UTC, if an offset was written. */
      readonly offsetMinutes: number | undefined;
    }
  | { readonly ok: false; readonly problem: WallClockFormProblem };

export type DateReading =
  | { readonly ok: true; readonly date: string }
  | {
      readonly ok: false;
      readonly problem: 'form' | 'date';
      readonly suggestion: string | undefined;
    };

export type TimeOfDayReading =
  | {
      readonly ok: true;
      /** In the form `06:00`. */ readonly timeOfDay: string;
      /** Since midnight. */ readonly minutes: number;
    }
  | {
      readonly ok: false;
      readonly problem: 'form' | 'time';
      readonly suggestion: string | undefined;
    };

const wallClockForm =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::00)?(?:([+-])(0\d|1[0-8]):([0-5]\d))?$/;

/**
 * Reads a wall clock as organizers write it: `2021-04-09T07:15` or `2021-04-09 07:15`, either with `:00`, and with an
 * offset (`+01:00`) if a clock change repeats it. Never throws, and never turns 25:45 or February 30 into the next day.
 *
 * @example readWallClock('2021-04-09 07:15') //=> { ok: true, wallClock: '2021-04-09T07:15', … }
 */
export function readWallClock(text: string): WallClockReading {
  const match = wallClockForm.exec(text);
  if (match === null) {
    const { detail, suggestion } = guessWallClock(text);
    return failed({ kind: 'wall-clock-form', detail, suggestion: ifItExists(suggestion) });
  }
  const [, date = '', time = '', sign, offsetHours, offsetMinutes] = match;
  if (!dateExists(date)) {
    const suggestion = ifItExists(`${monthAndDayExchanged(date)}T${time}`);
    return failed({ kind: 'wall-clock-date', suggestion });
  }
  if (!timeExists(time)) {
    const suggestion = ifItExists(afterMidnight(date, time));
    return failed({ kind: 'wall-clock-time', suggestion });
  }
  const offset = Number(offsetHours) * 60 + Number(offsetMinutes);
  return {
    ok: true,
    wallClock: `${date}T${time}`,
    offsetMinutes: sign === undefined ? undefined : sign === '-' ? -offset : offset,
  };
}

function failed(problem: WallClockFormProblem): WallClockReading {
  return { ok: false, problem };
}

/** Reads a date as organizers write it: `2021-04-09`. */
export function readDate(text: string): DateReading {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    if (dateExists(text)) return { ok: true, date: text };
    const exchanged = monthAndDayExchanged(text);
    const suggestion = dateExists(exchanged) ? exchanged : undefined;
    return { ok: false, problem: 'date', suggestion };
  }
  const guess = guessDate(/^(.*\d)[T ]\d\d:\d\d/.exec(text)?.[1] ?? text);
  const suggestion = guess !== undefined && dateExists(guess) ? guess : undefined;
  return { ok: false, problem: 'form', suggestion };
}

/** Reads a time of day as organizers write it: `06:00`. */
export function readTimeOfDay(text: string): TimeOfDayReading {
  if (!/^\d{2}:\d{2}$/.test(text)) {
    const guess = guessTimeOfDay(text);
    const suggestion = guess !== undefined && timeExists(guess) ? guess : undefined;
    return { ok: false, problem: 'form', suggestion };
  }
  if (!timeExists(text)) {
    return { ok: false, problem: 'time', suggestion: text === '24:00' ? '00:00' : undefined };
  }
  const minutes = Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  return { ok: true, timeOfDay: text, minutes };
}

function ifItExists(suggestion: string | undefined): string | undefined {
  return suggestion !== undefined && readExactly(suggestion) ? suggestion : undefined;
}

function readExactly(text: string): boolean {
  const [, date = '', time = ''] = wallClockForm.exec(text) ?? [];
  return dateExists(date) && timeExists(time);
}

/** `2021-13-04` is April 13, from somebody who writes the day before the month. */
function monthAndDayExchanged(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;
}

/** `2021-04-09T24:00` and `25:45` are the next day's 00:00 and 01:45, until the hour at which nights end. */
function afterMidnight(date: string, time: string): string | undefined {
  const hours = Number(time.slice(0, 2)) - 24;
  if (hours < 0 || hours > 6) return undefined;
  return `${shiftDate(date, 1)}T0${hours}${time.slice(2)}`;
}

/** Events take place in these years. Other years are typos, and there are no offsets at the limits of the calendar. */
const years = { first: 1900, last: 2199 } as const;

/** Whether a date's year is one that an event can be in. */
export function isPlausibleYear(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= years.first && year <= years.last;
}

function dateExists(date: string): boolean {
  if (!isPlausibleYear(date)) return false;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function timeExists(time: string): boolean {
  return Number(time.slice(0, 2)) <= 23 && Number(time.slice(3)) <= 59;
}

/**
 * The dates that a text can mean which begins with two numbers of at most two digits and a year: with either the first or
 * the second number as the day. None for texts in another form.
 *
 * @example possibleDates('9/4/2021') //=> ['2021-04-09', '2021-09-04']
 * @example possibleDates('9/14/2021') //=> ['2021-09-14']
 */
export function possibleDates(text: string): string[] {
  const numbers = /^\D*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text);
  if (numbers === null) return [];
  const [, first = '', second = '', year = ''] = numbers;
  const date = (month: string, day: string): string =>
    `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const candidates = new Set([date(second, first), date(first, second)]);
  return [...candidates].filter((candidate) => readDate(candidate).ok);
}
