import { readWallClock } from '#src/core/time/wall-clock.ts';

/** A time of day as people type it: `9:00`, `09:00:00`, `9.30 Uhr`, `1:15 PM`; undefined for any other text. */
function timeOfDay(text: string): string | undefined {
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
function dateOf(text: string): string | undefined {
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
  return join(dateOf(date.replace(/[T ]00:00(?::00)?$/, '')), timeOfDay(time));
}

function join(date: string | undefined, time: string | undefined, offset = ''): string | undefined {
  if (date === undefined || time === undefined) return undefined;
  return readWallClock(`${date}T${time}`).ok ? `${date}T${time}${offset.toUpperCase()}` : undefined;
}
