/** A date in prose: "Friday, 9 April 2027", "April 9". */
export interface DateInText {
  /** The index of its first character, in UTF-16 units. */
  readonly index: number;
  readonly text: string;
  /** Monday is 1, and Sunday is 7 (ISO 8601). */
  readonly weekday: number | undefined;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

/** The names of months or weekdays in a language, in lowercase, with their numbers. */
function namesOf(language: string, part: 'month' | 'weekday'): Map<string, number> {
  const names = new Map<string, number>();
  const count = part === 'month' ? 12 : 7;
  for (let number = 1; number <= count; number += 1) {
    // January 1, 2024, is a Monday.
    const date = new Date(
      Date.UTC(2024, part === 'month' ? number - 1 : 0, part === 'month' ? 1 : number),
    );
    for (const width of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, {
        day: 'numeric',
        [part]: width,
        timeZone: 'UTC',
      });
      const name = format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
      const word = name.toLowerCase().replace(/\.$/, '');
      if (/^\p{L}{3,}$/u.test(word)) names.set(word, number);
    }
  }
  return names;
}

interface Reader {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Patterns for a day and month, with the year if there is one. */
  readonly date: RegExp;
  /** Matches a weekday at the end of the text before a date. */
  readonly before: RegExp;
}

/**
 * Two patterns instead of one, because whole abstracts are searched, and a pattern that begins with a digit or a month
 * is fast.
 */
function makeReader(language: string): Reader {
  const months = namesOf(language, 'month');
  const weekdays = namesOf(language, 'weekday');
  const month = String.raw`(${[...months.keys()].join('|')})(?!\p{L})\.?`;
  const dayFirst = String.raw`\b(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s+(?:of\s+|de\s+)?${month}`;
  const monthFirst = String.raw`${month}\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:])`;
  const year = String.raw`(?:,?\s+(?:de\s+)?(\d{4})\b)?`;
  const weekday = String.raw`(?<!\p{L})(${[...weekdays.keys()].join('|')})\.?,?\s+(?:the\s+|den\s+|le\s+)?$`;
  return {
    months,
    weekdays,
    date: new RegExp(`(?:${dayFirst}|${monthFirst})${year}`, 'giu'),
    before: new RegExp(weekday, 'iu'),
  };
}

const readers = new Map<string, Reader>();

/** A reader for each language; it finds nothing in languages that do not write dates like this. */
function readerOf(language: string): Reader {
  const reader = readers.get(language) ?? makeReader(language);
  readers.set(language, reader);
  return reader;
}

/** No weekday is longer, including its comma and article. */
const longestBefore = 30;

/**
 * Finds the dates in a text that contain the month's name, as English and most European languages write them. In a
 * range of days, it finds only the last day before the month.
 */
export function* datesInText(text: string, language: string): Generator<DateInText> {
  const { months, weekdays, date, before } = readerOf(language);
  for (const match of text.matchAll(date)) {
    const [found, dayBefore, monthAfter, monthBefore, dayAfter, year] = match;
    const month = months.get((monthAfter ?? monthBefore ?? '').toLowerCase());
    if (month === undefined) continue;
    const start = Math.max(0, match.index - longestBefore);
    const [prefix = '', weekday = ''] = before.exec(text.slice(start, match.index)) ?? [];
    yield {
      index: match.index - prefix.length,
      text: prefix + found,
      weekday: weekdays.get(weekday.toLowerCase()),
      day: Number(dayBefore ?? dayAfter),
      month,
      year: year === undefined ? undefined : Number(year),
    };
  }
}
