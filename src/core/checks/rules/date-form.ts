import type { Rule, ReportedFinding } from '#src/core/checks/rule.ts';
import { dateChoices, lookAlikeWords } from '#src/core/checks/words/times.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';
import { fieldNameFirst } from '#src/core/checks/words/fields.ts';
import { quote } from '#src/core/text/sentences.ts';
import { writtenDates } from '#src/core/checks/raw-fields.ts';
import type { Event } from '#src/core/model/event/event.ts';
import { readDate, readWallClock } from '#src/core/time/wall-clock.ts';

function instead(text: string, suggestion: string | undefined, event: Event): string {
  if (suggestion !== undefined) return `Write ${suggestion}.`;
  const [first, second] = dateChoices(text, event);
  if (first !== undefined && second !== undefined) {
    return `Write ${first} for ${dateInWords(first)}, or ${second} for ${dateInWords(second)}.`;
  }
  if (first !== undefined) return `Write ${first}.`;
  return readWallClock(text).ok
    ? `Write only the date: ${text.slice(0, 10)}.`
    : 'Write it as year-month-day, like 2021-04-09.';
}

function raise(
  { at, path }: Pick<ReportedFinding, 'at' | 'path'>,
  text: string,
  suggestion: string | undefined,
  event: Event,
): ReportedFinding {
  return {
    at,
    path,
    message: `${fieldNameFirst(path)} is ${quote(text)}, but a date looks like 2021-04-09${lookAlikeWords(text)}.`,
    hint: instead(text, suggestion, event),
    fix: suggestion === undefined ? undefined : { edit: 'set', path, value: suggestion },
  };
}

/** A date in a form other than `2021-04-09`. */
export const dateForm: Rule = {
  code: 'date-form',
  *find({ content, problems }) {
    const event = content.event.data;
    for (const problem of problems) {
      if (problem.kind !== 'event-date-form') continue;
      const { at, path, text, suggestion } = problem;
      yield raise({ at, path }, text, suggestion, event);
    }
    for (const { entry: at, path, text } of writtenDates(content)) {
      const reading = readDate(text);
      if (reading.ok || reading.problem !== 'form') continue;
      yield raise({ at, path }, text, reading.suggestion, event);
    }
  },
};
