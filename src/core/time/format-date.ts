import { offsetAt } from './zone.ts';

const dayMillis = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const texts = new Map<string, string>();
const mostTexts = 2000;

const styles = {
  /** Friday, April 9, 2021 */
  full: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  /** April 9, 2021 */
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  /** Friday, April 9, below a heading that contains the year */
  day: { weekday: 'long', month: 'long', day: 'numeric' },
  /** Fri, Apr 9 */
  short: { weekday: 'short', month: 'short', day: 'numeric' },
  /** Friday */
  weekday: { weekday: 'long' },
  /** Fri */
  'short-weekday': { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The parts of a date to write; headings are `full` because they include the year. */
export type DateStyle = keyof typeof styles;

/**
 * Formats a date (`2021-04-09`) in a language. If the runtime does not support the language, English is used rather
 * than the machine's own language. Throws a RangeError on an invalid date or language tag.
 *
 * @example formatDate('2021-04-09', 'en', 'full') //=> 'Friday, April 9, 2021'
 */
export function formatDate(date: string, language: string, style: DateStyle): string {
  return formatDay(Date.parse(`${date}T00:00Z`) / dayMillis, language, style);
}

/**
 * Formats the first and last date of an event, without repeating the parts they share.
 *
 * @example formatDateRange('2026-10-23', '2026-10-26', 'en') //=> 'October 23–26, 2026'
 */
export function formatDateRange(startDate: string, endDate: string, language: string): string {
  const [start, end] = [Date.parse(`${startDate}T00:00Z`), Date.parse(`${endDate}T00:00Z`)];
  const parts = formatOf(language, 'date').formatRangeToParts(start, Math.max(start, end));
  // The thin spaces that engines put between two days have been replaced with wide ones.
  return textOf(parts, language).replace(/\b(\d{1,2}(?:er|º)?) – (\d{1,2})\b/, '$1–$2');
}

/**
 * Formats the dates of an event with breaks between its days, without repeating the parts they share: consecutive days
 * become a range.
 *
 * @param dates ISO dates in order, at least one.
 * @example formatDates(['2027-01-11', '2027-01-12', '2027-01-18'], 'en') //=> 'January 11–12 and 18, 2027'
 */
export function formatDates(dates: readonly string[], language: string): string {
  const stretches = stretchesIn(dates);
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  if (stretches.length < 2) return formatDateRange(first, last, language);
  const list = new Intl.ListFormat([language, 'en'], { type: 'conjunction' });
  const pieces = stretches.map(([from, to]) => {
    if (from !== to) return rangePiece(from, to, language, 'both');
    return from === last
      ? rangePiece(first, from, language, 'endRange')
      : rangePiece(from, last, language, 'startRange');
  });
  const [{ before, after } = { before: '', after: '' }] = pieces;
  if (pieces.every((piece) => piece.before === before && piece.after === after)) {
    return before + list.format(pieces.map(({ own }) => own)) + after;
  }
  return list.format(stretches.map(([from, to]) => formatDateRange(from, to, language)));
}

function stretchesIn(dates: readonly string[]): (readonly [from: string, to: string])[] {
  const dayOf = (date: string): number => Date.parse(`${date}T00:00Z`) / dayMillis;
  return dates.reduce<(readonly [string, string])[]>((stretches, date) => {
    const [from, to] = stretches.at(-1) ?? [];
    if (from !== undefined && to !== undefined && dayOf(date) === dayOf(to) + 1) {
      return [...stretches.slice(0, -1), [from, date]];
    }
    return [...stretches, [date, date]];
  }, []);
}

/** The part of a range of two dates that differs, or one end of it, and the parts around it that both ends share. */
function rangePiece(
  from: string,
  to: string,
  language: string,
  end: 'both' | 'startRange' | 'endRange',
): { before: string; own: string; after: string } {
  const [begin, until] = [Date.parse(`${from}T00:00Z`), Date.parse(`${to}T00:00Z`)];
  const parts = formatOf(language, 'date').formatRangeToParts(begin, until);
  const first = parts.findIndex(({ source }) => source === 'startRange');
  const last = parts.findLastIndex(({ source }) => source === 'endRange');
  const text = (some: typeof parts): string => textOf(some, language);
  const own = parts.slice(first, last + 1);
  const after = text(parts.slice(last + 1));
  // German writes a period after each number, and the last one also belongs to the month.
  const stop = after.startsWith('.') ? '.' : '';
  const days = text(end === 'both' ? own : own.filter(({ source }) => source === end));
  return {
    before: text(parts.slice(0, first)),
    own: days.replace(/^(\d{1,2}(?:er|º)?) – (\d{1,2})$/, '$1–$2') + stop,
    after: after.slice(stop.length),
  };
}

/**
 * Splits a formatted date where it may break in a narrow column: after the weekday, or after the dash of a range. The
 * first part ends with its space, and is empty if the language writes none.
 *
 * @example dateParts('Friday, October 23, 2026') //=> ['Friday, ', 'October 23, 2026']
 */
export function dateParts(date: string): [before: string, rest: string] {
  const dash = date.indexOf(' – ');
  const end = dash === -1 ? date.indexOf(' ') + 1 : dash + 3;
  return [date.slice(0, end), date.slice(end)];
}

/**
 * Writes the date that a zone has at an instant (milliseconds): "Sat" beside a time on another day.
 * Throws a RangeError on an unknown zone.
 */
export function formatDateAt(
  instantMillis: number,
  zone: string,
  language: string,
  style: DateStyle,
): string {
  const local = instantMillis + offsetAt(zone, instantMillis) * 60_000;
  return formatDay(Math.floor(local / dayMillis), language, style);
}

/** Writes a day by its number since 1970. An event has few days, so the engine writes each of them once. */
function formatDay(day: number, language: string, style: DateStyle): string {
  const key = `${day} ${language} ${style}`;
  let text = texts.get(key);
  if (text === undefined) {
    text = textOf(formatOf(language, style).formatToParts(day * dayMillis), language);
    if (texts.size >= mostTexts) texts.clear();
    texts.set(key, text);
  }
  return text;
}

function formatOf(language: string, style: DateStyle): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat([language, 'en'], {
      ...styles[style],
      timeZone: 'UTC',
      numberingSystem: 'latn', // engines differ in Arabic digits
    });
    formats.set(key, format);
  }
  return format;
}

/** The text of a date's parts, in which engines write the first day of a month as `1` in every language. */
function textOf(parts: readonly Intl.DateTimeFormatPart[], language: string): string {
  const first = firstDayIn(language);
  return plainSpaces(
    parts.map(({ type, value }) => (type === 'day' && value === '1' ? first : value)).join(''),
  );
}

/** The number of the first day of a month: an ordinal number in French and in Brazilian Portuguese. */
function firstDayIn(language: string): string {
  if (/^fr\b/i.test(language)) return '1er';
  return /^pt(?:-BR)?$/i.test(language) ? '1º' : '1';
}

/** Engines differ in whether they write thin or no-break spaces, but rewriting a text must not change it. */
function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/g, ' ');
}
