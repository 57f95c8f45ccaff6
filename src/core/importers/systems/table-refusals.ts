import { dateInWords } from '#src/core/time/date-in-words.ts';
import { possibleDates, readDate } from '#src/core/time/wall-clock.ts';
import { dateOf, timeOfDay } from './table-times.ts';

/** Where a row gets its date from. */
export interface DateSource {
  /** The date in this row, or in the last row that had one. */
  readonly above: string | undefined;
  /** The date in the name of the sheet; it counts only if no cell has one. */
  readonly ofSheet: string | undefined;
  readonly hasColumn: boolean;
  /** The name of the sheet; undefined for a table that is a file. */
  readonly sheet: string | undefined;
}

/** The cells of a row that say when it begins, as they are written. */
export interface WrittenStart {
  readonly start: string | undefined;
  /** The row's own date. */
  readonly date: string | undefined;
  readonly time: string | undefined;
}

const mostCharacters = 40;

/**
 * Why the start of a row could not be read, as the end of a sentence; undefined if the row says nothing about it, so
 * that nothing is wrong.
 */
export function whyNoStart(
  { start, date, time }: WrittenStart,
  dates: DateSource,
): string | undefined {
  const { above, ofSheet } = dates;
  if (start === undefined && time === undefined) {
    if (date === undefined) return undefined;
    return noSuchDate(date) ?? `the row has a date, ${date.slice(0, mostCharacters)}, but no time`;
  }
  const written = start ?? [above, time].filter(Boolean).join(' ');
  const clock = time ?? start ?? '';
  const day = above ?? start ?? '';
  const wrong =
    noSuchDate(day) ??
    noSuchDate(start ?? '') ??
    noSuchTime(clock) ??
    twoDates(day) ??
    twoDates(start ?? '');
  if (wrong !== undefined) return wrong;
  const isClock =
    timeOfDay(clock.slice(0, mostCharacters).split(/\s*[-\u2010-\u2015]\s*/)[0] ?? '') !==
    undefined;
  if (isClock && above === undefined && (start === undefined || time === undefined))
    return noSuchDate(ofSheet ?? '') ?? noDateFor(clock, dates);
  return unreadable(`"${written.slice(0, mostCharacters)}"`);
}

/** Why an end could not be read, as the end of a sentence. */
export function whyNoEnd(end: string): string {
  return noSuchDate(end) ?? unreadable(`the end "${end.slice(0, mostCharacters)}"`);
}

function unreadable(what: string): string {
  return `${what} can’t be read with certainty; write it like 2026-04-09T07:15`;
}

/** `there is no 31 April 2027`; undefined if the text does not begin with a date, or the date exists. */
function noSuchDate(text: string): string | undefined {
  const written = /^\d+(?:[-/.]\s?\d+){2}(?=[T\s]|$)/i.exec(text.trim())?.[0] ?? '';
  const date = dateOf(written);
  if (date === undefined || readDate(date).ok) return undefined;
  const month = Number(date.slice(5, 7));
  return month < 1 || month > 12
    ? `there is no date "${written}"`
    : `there is no ${dateInWords(date)}`;
}

function noSuchTime(text: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim()) ?? [];
  const exists = Number(hour) < 24 && Number(minute) < 60;
  return hour === undefined || exists ? undefined : `there is no time "${text.trim()}"`;
}

function twoDates(text: string): string | undefined {
  const [written = ''] = /^\d+\/\d+\/\d+(?=\s|$)/.exec(text.trim()) ?? [];
  const [first, second] = possibleDates(written);
  if (first === undefined || second === undefined) return undefined;
  return `"${written}" can be read as two dates; write ${first} or ${second}`;
}

function noDateFor(clock: string, { hasColumn, sheet }: DateSource): string {
  const time = clock.slice(0, mostCharacters);
  if (hasColumn) return `the row has no date for ${time}`;
  if (sheet === undefined) return `the table has no date for ${time}: add a column "Date"`;
  return `the sheet "${sheet.slice(0, mostCharacters)}" has no date for ${time}: add a column "Date", or name the sheet like "2027-04-10"`;
}
