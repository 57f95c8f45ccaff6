import type { Rule, RuleContext, ReportedFinding } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';
import { writtenDates } from '#src/core/checks/raw-fields.ts';
import { isPlausibleYear, readDate } from '#src/core/time/wall-clock.ts';

function wrong(text: string): string {
  if (!isPlausibleYear(text)) return `${quote(text)} is in the year ${text.slice(0, 4)}.`;
  const month = Number(text.slice(5, 7));
  return month >= 1 && month <= 12
    ? `There is no ${dateInWords(text)}.`
    : `${quote(text)} isn’t a valid date: there is no month ${text.slice(5, 7)}.`;
}

function instead(text: string, suggestion: string | undefined): string {
  if (!isPlausibleYear(text)) return 'Write the year of the event, with four digits.';
  return suggestion === undefined
    ? 'Write the intended date as year-month-day.'
    : `Write ${suggestion} if that’s what you meant.`;
}

function raise(
  at: ReportedFinding['at'],
  path: ReportedFinding['path'],
  text: string,
  suggestion: string | undefined,
): ReportedFinding {
  return { at, path, message: wrong(text), hint: instead(text, suggestion) };
}

const inProblems = function* ({ problems }: RuleContext): Generator<ReportedFinding> {
  for (const problem of problems) {
    if (problem.kind !== 'wall-clock-date' && problem.kind !== 'event-date-date') continue;
    yield raise(problem.at, problem.path, problem.text, problem.suggestion);
  }
};

const inDates = function* ({ content }: RuleContext): Generator<ReportedFinding> {
  for (const { entry, path, text } of writtenDates(content)) {
    const reading = readDate(text);
    if (reading.ok || reading.problem !== 'date') continue;
    yield raise(entry, path, text, reading.suggestion);
  }
};

/** A date that does not exist, such as February 30. */
export const noSuchDate: Rule = {
  code: 'no-such-date',
  *find(context) {
    yield* inProblems(context);
    yield* inDates(context);
  },
};
