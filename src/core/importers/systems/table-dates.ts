import { foldText } from '#src/core/text/fold.ts';

/** The languages in which the names of months are known. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];

/** The names of months and their short forms, folded, with the number of the month. */
const months = new Map(
  languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index) => {
        const name = format.format(Date.UTC(2026, index, 15));
        return [foldText(name), index + 1] as const;
      });
    }),
  ),
);

/** `Monday, 4 May 2026`, `4. Mai 2026`, `4 de mayo de 2026`, `4-May-2026`, each with a time after it or without. */
const dayFirst =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+|of\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4})\b,?\s*(.*)$/iu;

/** `Monday, May 4, 2026`, `May 4th 2026`. */
const monthFirst =
  /^(?:\p{L}+\.?,?\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b,?\s*(.*)$/iu;

const eastAsian =
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日(?:\s*[(（].{1,3}[)）])?\s*(.*)$/u;

const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b,?\s*(.*)$/;

/**
 * Rewrites dates at the beginning of cells that can be read in only one way as `2026-05-04`: with the name of a month,
 * and with slashes, if a date among the cells shows whether the day or the month comes first (`13/05/2026`). Other cells
 * stay as they are.
 */
export function datesOf(cells: readonly string[]): (cell: string) => string {
  const order = slashOrder(cells);
  return (cell) => {
    const text = cell.trim();
    const [, day = '', name = '', year = '', after = ''] = dayFirst.exec(text) ?? [];
    if (months.has(foldText(name))) return written(year, months.get(foldText(name)), day, after);
    const [, named = '', dayOf = '', yearOf = '', rest = ''] = monthFirst.exec(text) ?? [];
    if (months.has(foldText(named)))
      return written(yearOf, months.get(foldText(named)), dayOf, rest);
    const cjk = eastAsian.exec(text);
    if (cjk !== null) return written(cjk[1] ?? '', cjk[2], cjk[3] ?? '', cjk[4] ?? '');
    const [, first = '', second = '', of = '', time = ''] = slashes.exec(text) ?? [];
    if (first === '' || order === undefined) return cell;
    return order === 'day' ? written(of, second, first, time) : written(of, first, second, time);
  };
}

function written(
  year: string,
  month: string | number | undefined,
  day: string,
  after: string,
): string {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return `${date} ${after.replace(/^(?:at|um|à)\s+/i, '')}`.trim();
}

/** What comes first in dates with slashes; undefined if no date shows it, or if dates contradict each other. */
function slashOrder(cells: readonly string[]): 'day' | 'month' | undefined {
  const found = new Set<'day' | 'month'>();
  for (const cell of cells) {
    const [, first, second] = slashes.exec(cell.trim()) ?? [];
    if (Number(first) > 12) found.add('day');
    if (Number(second) > 12) found.add('month');
  }
  const [only, other] = [...found];
  return other === undefined ? only : undefined;
}
