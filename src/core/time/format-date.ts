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
  /** Friday, April 9: where the year stands above */
  day: { weekday: 'long', month: 'long', day: 'numeric' },
  /** Fri, Apr 9 */
  short: { weekday: 'short', month: 'short', day: 'numeric' },
  /** Friday */
  weekday: { weekday: 'long' },
  /** Fri */
  'short-weekday': { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Which parts of a date are written; headings are `full`, for they carry the year. */
export type DateStyle = keyof typeof styles;

/**
 * Writes a date (`2021-04-09`) in a language; one that the runtime does not know is written as
 * English, not as the machine's own. Throws a RangeError on what is no date or language tag.
 *
 * @example formatDate('2021-04-09', 'en', 'full') //=> 'Friday, April 9, 2021'
 */
export function formatDate(date: string, language: string, style: DateStyle): string {
  return formatDay(Date.parse(`${date}T00:00Z`) / dayMillis, language, style);
}

/**
 * Writes the first and last date of an event, without repeating what they share.
 *
 * @example formatDateRange('2026-10-23', '2026-10-26', 'en') //=> 'October 23–26, 2026'
 */
export function formatDateRange(startDate: string, endDate: string, language: string): string {
  const [start, end] = [Date.parse(`${startDate}T00:00Z`), Date.parse(`${endDate}T00:00Z`)];
  const text = plainSpaces(formatOf(language, 'date').formatRange(start, Math.max(start, end)));
  // The thin spaces that engines set between two days became wide ones.
  return text.replace(/\b(\d{1,2}) – (\d{1,2})\b/, '$1–$2');
}

/**
 * Where a written date may break in a narrow column: behind the weekday, or behind the dash of a range.
 * The first part ends with its space, and is empty where the language writes none.
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

/** Writes a day by its number since 1970; an event has few days, so that each is written by the engine once. */
function formatDay(day: number, language: string, style: DateStyle): string {
  const key = `${day} ${language} ${style}`;
  let text = texts.get(key);
  if (text === undefined) {
    text = plainSpaces(formatOf(language, style).format(day * dayMillis));
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
      numberingSystem: 'latn', // engines differ in the digits of Arabic
    });
    formats.set(key, format);
  }
  return format;
}

/** Engines differ in which thin or hard spaces they write; a text that is written anew must not change. */
function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/g, ' ');
}
