import { formatDate } from '#src/core/time/format-date.ts';
import type { Words } from '#src/i18n/words.ts';
import type { ProgramPart } from './page-program.ts';

/**
 * The first and last day on a page of a program, or the boards of its first and last poster. Empty if the pages would
 * not differ in it, as with the pages of one day.
 */
export function partRange(
  { days, talks }: ProgramPart,
  parts: readonly ProgramPart[],
  words: Words,
  language: string,
): string {
  const dates = new Set(parts.flatMap((part) => part.days.map(({ date }) => date)));
  const ends =
    days.length > 0
      ? [days[0]?.date, days.at(-1)?.date].map((date) => inMenu(date ?? '', words, language))
      : [talks[0], talks.at(-1)].map((talk) => talk?.entry.data.board ?? '');
  const [first = '', last = ''] = ends;
  if (first === '' || (days.length > 0 && dates.size === 1)) return '';
  return first === last ? first : `${first}–${last}`;
}

function inMenu(date: string, words: Words, language: string): string {
  return words.dayInMenu(
    formatDate(date, language, 'short-weekday'),
    String(Number(date.slice(8))),
  );
}
