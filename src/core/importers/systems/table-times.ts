import { shiftDate } from '#src/core/time/event-day.ts';
import { readDate, readWallClock } from '#src/core/time/wall-clock.ts';

/** Longer than any date with two times, in any language; what is longer is a text, and slow to search. */
const mostCharacters = 100;

/** What stands between two times of one cell: a hyphen, a dash, or a word. */
const between = /\s*[-\u2010-\u2015]\s*|\s+(?:to|until|till|bis|à|a|até)\s+/i;

/**
 * The two times of a cell that holds a start and an end: `09:00 - 09:45`, `9.00–10.30 Uhr`, `2031-05-03 9:00 to 10:00`.
 * Where only the end says AM or PM, the start is in the same half of the day, unless it would come after the end.
 * Undefined for any other text, and for a time with an offset: `2031-05-03T09:00-07:00`, or with a space if the end is
 * known from another column or would come before the start.
 */
export function splitRange(
  cell: string,
  hasEnd: boolean,
): { readonly from: string; readonly to: string } | undefined {
  if (cell.length > mostCharacters) return undefined;
  const [, date = '', times = ''] =
    /^(\d{4}-\d{1,2}-\d{1,2}[T\s]+)?(\d.*)$/i.exec(cell.trim()) ?? [];
  const [from = '', to = '', ...more] = times.split(between);
  const end = timeOfDay(to);
  if (more.length > 0 || end === undefined) return undefined;
  const half = /[ap]m$/i.exec(to)?.[0];
  const isSame = half === undefined || /[ap]m$/i.test(from);
  const candidates = isSame ? [from] : [from + half, from + (/^a/i.test(half) ? 'pm' : 'am')];
  const written = candidates.find((time) => {
    const start = timeOfDay(time);
    return start !== undefined && (isSame || start < end);
  });
  if (written === undefined) return undefined;
  const mayBeOffset = date !== '' && cellTime(cell) !== undefined;
  if (mayBeOffset && (hasEnd || /t$/i.test(date) || (timeOfDay(written) ?? '') >= end))
    return undefined;
  return { from: date + written, to };
}

/** A time of day as people type it: `9:00`, `09:00:00`, `9.30 Uhr`, `1:15 PM`; undefined for any other text. */
export function timeOfDay(text: string): string | undefined {
  const match =
    /^(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*(am|pm|uhr)?$/i.exec(text.trim()) ??
    /^(\d{1,2})()\s*(am|pm)$/i.exec(text.trim());
  if (match === null) return undefined;
  const [, hour = '', minute = '', half = ''] = match;
  const isPm = /pm/i.test(half);
  const isHalf = /[ap]m/i.test(half);
  const hours = isHalf ? (Number(hour) % 12) + (isPm ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute === '' ? '00' : minute}`;
}

/**
 * A date that can be read in only one way: `2026-04-09`, `2026/4/9`, `9.4.2026` (with dots, the day comes first).
 * `01/02/2026` could be two dates, so it is rejected.
 */
export function dateOf(text: string): string | undefined {
  const trimmed = text.trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(trimmed);
  const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(trimmed);
  const [year, month, day] = yearFirst ? yearFirst.slice(1) : dots ? dots.slice(1).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A cell with a date and a time, with or without an offset; undefined if it can't be read with certainty. */
export function cellTime(cell: string): string | undefined {
  const [, date = '', time = '', offset = ''] =
    /^(\S+?)[T\s]+(\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(
      cell.trim(),
    ) ?? [];
  return join(dateOf(date), timeOfDay(time.replace(/(:\d{2})\.\d+/, '$1')), offset);
}

/** A date and a time of day from two cells. */
export function joinDateAndTime(
  date: string | undefined,
  time: string | undefined,
): string | undefined {
  if (date === undefined || time === undefined) return undefined;
  return join(dateOf(withoutMidnight(date)), timeOfDay(time));
}

/** Whether a cell is a date without a time, or with the midnight that spreadsheets add to a date. */
export function isDate(cell: string): boolean {
  return dateOf(withoutMidnight(cell)) !== undefined;
}

function withoutMidnight(cell: string): string {
  return cell.trim().replace(/[T ]00:00(?::00)?$/, '');
}

/** The end of a range of times that starts at this wall clock; it may be after midnight. */
export function endOfRange(start: string, to: string): string | undefined {
  const date = start.slice(0, 10);
  const end = joinDateAndTime(date, to);
  return end !== undefined && end < start ? joinDateAndTime(shiftDate(date, 1), to) : end;
}

/** A later end than half a day after the start is no end after midnight, but a mistake: `10:00` and `9:00`. */
const mostOfNight = 12 * 60 * 60_000;

/**
 * The end that stands as a time of day in a cell of its own, with the offset of the start. It may be after midnight, but
 * by no more than half a day after the start; otherwise it is before the start.
 */
export function endAfter(start: string, time: string): string | undefined {
  const clock = start.slice(0, 16);
  const offset = start.slice(16);
  const later = endOfRange(clock, time);
  if (later === undefined) return undefined;
  const isNight = Date.parse(`${later}Z`) - Date.parse(`${clock}Z`) <= mostOfNight;
  const isSameDay = later.startsWith(clock.slice(0, 10));
  return `${isNight || isSameDay ? later : clock.slice(0, 11) + later.slice(11)}${offset}`;
}

/** Whether one time is before another one, as far as their offsets are the same. */
export function isBefore(time: string, other: string): boolean {
  return time.slice(16) === other.slice(16) && time < other;
}

function join(date: string | undefined, time: string | undefined, offset = ''): string | undefined {
  if (date === undefined || time === undefined || !readDate(date).ok) return undefined;
  // At 24:00, the next day begins (ISO 8601).
  const clock = time === '24:00' ? `${shiftDate(date, 1)}T00:00` : `${date}T${time}`;
  return readWallClock(clock).ok ? `${clock}${offset.toUpperCase()}` : undefined;
}
