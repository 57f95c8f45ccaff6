/** Why a text is no wall clock: its form, a date that no calendar holds, a time that no clock shows. */
export type WallClockProblem = 'form' | 'date' | 'time';

/** What about the form is wrong, as far as it can be told; words are for the reader of this. */
export type FormDetail =
  | 'zulu' // "…Z": content never holds UTC
  | 'seconds' // seconds other than :00
  | 'offset' // an offset in another form than +01:00
  | 'no-time'
  | 'no-date'
  | 'other';

export type WallClockReading =
  | {
      readonly ok: true;
      /** As `2021-04-09T07:15`. */
      readonly wallClock: string;
      /** Minutes east of UTC, where an offset was written. */
      readonly offsetMinutes: number | undefined;
    }
  | {
      readonly ok: false;
      readonly problem: WallClockProblem;
      readonly detail: FormDetail | undefined;
      /** What the author probably meant, in the right form; undefined where a guess would be bold. */
      readonly suggestion: string | undefined;
    };

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
      /** As `06:00`. */ readonly timeOfDay: string;
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
 * Reads a wall clock as organizers write it: `2021-04-09T07:15` or `2021-04-09 07:15`, either with
 * `:00`, and with an offset (`+01:00`) where a clock change repeats it. Never throws, never rolls
 * 25:45 or 30 February over.
 *
 * @example readWallClock('2021-04-09 07:15') //=> { ok: true, wallClock: '2021-04-09T07:15', … }
 */
export function readWallClock(text: string): WallClockReading {
  const match = wallClockForm.exec(text);
  if (match === null) {
    return { ok: false, problem: 'form', detail: 'other', suggestion: undefined };
  }
  const [, date = '', time = '', sign, offsetHours, offsetMinutes] = match;
  if (!dateExists(date)) {
    return { ok: false, problem: 'date', detail: undefined, suggestion: undefined };
  }
  if (!timeExists(time)) {
    return { ok: false, problem: 'time', detail: undefined, suggestion: undefined };
  }
  const offset = Number(offsetHours) * 60 + Number(offsetMinutes);
  return {
    ok: true,
    wallClock: `${date}T${time}`,
    offsetMinutes: sign === undefined ? undefined : sign === '-' ? -offset : offset,
  };
}

/** Reads a date as organizers write it: `2021-04-09`. */
export function readDate(text: string): DateReading {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return { ok: false, problem: 'form', suggestion: undefined };
  }
  return dateExists(text)
    ? { ok: true, date: text }
    : { ok: false, problem: 'date', suggestion: undefined };
}

/** Reads a time of day: `06:00`. */
export function readTimeOfDay(text: string): TimeOfDayReading {
  if (!/^\d{2}:\d{2}$/.test(text)) return { ok: false, problem: 'form', suggestion: undefined };
  if (!timeExists(text)) return { ok: false, problem: 'time', suggestion: undefined };
  return {
    ok: true,
    timeOfDay: text,
    minutes: Number(text.slice(0, 2)) * 60 + Number(text.slice(3)),
  };
}

function dateExists(date: string): boolean {
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
