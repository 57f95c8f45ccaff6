import type { Check, Programme, Raised } from '#src/core/checks/check.ts';
import { quote } from '#src/core/checks/words/quote.ts';
import { dateInWords } from '#src/core/checks/words/time-words.ts';
import { writtenDates } from '#src/core/checks/written-dates.ts';
import { isPlausibleYear, readDate } from '#src/core/time/wall-clock.ts';

const wrong = (text: string): string => {
  if (!isPlausibleYear(text)) return `${quote(text)} is in the year ${text.slice(0, 4)}.`;
  const month = Number(text.slice(5, 7));
  return month >= 1 && month <= 12
    ? `There is no ${dateInWords(text)}.`
    : `${quote(text)} is no date: there is no month ${text.slice(5, 7)}.`;
};

const instead = (text: string, suggestion: string | undefined): string => {
  if (!isPlausibleYear(text)) return 'Write the year of the event, with four digits.';
  if (suggestion !== undefined) return `Write ${suggestion} if that is meant.`;
  const [year = '', month = '', day = ''] = text.slice(0, 10).split('-');
  const turned = `${year}-${day}-${month}`;
  return readDate(turned).ok
    ? `Write the month before the day: ${turned}${text.slice(10)}.`
    : 'Write the date that is meant, as year-month-day.';
};

const raise = (
  at: Raised['at'],
  path: Raised['path'],
  text: string,
  suggestion: string | undefined,
): Raised => ({ at, path, message: wrong(text), hint: instead(text, suggestion) });

const inProblems = function* ({ problems }: Programme): Generator<Raised> {
  for (const problem of problems) {
    if (problem.problem !== 'wall-clock-date' && problem.problem !== 'event-date-date') continue;
    yield raise(problem.entry, problem.path, problem.text, problem.suggestion);
  }
};

const inDates = function* ({ content }: Programme): Generator<Raised> {
  for (const { entry, path, text } of writtenDates(content)) {
    const reading = readDate(text);
    if (reading.ok || reading.problem !== 'date') continue;
    yield raise(entry, path, text, reading.suggestion);
  }
};

/** A date that no calendar holds: 30 February. */
export const noSuchDate: Check = {
  code: 'no-such-date',
  *find(programme) {
    yield* inProblems(programme);
    yield* inDates(programme);
  },
};
