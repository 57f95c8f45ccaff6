import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import {
  dateChoices,
  wallClockIn,
  lookAlikeWords,
  cityOrZone,
} from '#src/core/checks/words/times.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';
import { fieldNameFirst } from '#src/core/checks/words/fields.ts';
import { quote } from '#src/core/text/sentences.ts';
import type { Event } from '#src/core/model/event/event.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import { valueAt } from '#src/core/model/value-at.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import { guessDate, guessTimeOfDay } from '#src/core/time/guess-wall-clock.ts';
import { readDate, readWallClock } from '#src/core/time/wall-clock.ts';

type FormProblem = Extract<PlacingProblem, { kind: 'wall-clock-form' }>;

/** A date in which either the day or the month may come first. */
const slashed = /^\D*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[T,\s]| at )*/i;

function fromEitherDate(text: string, event: Event): string | undefined {
  const time = guessTimeOfDay(text.replace(slashed, ''));
  const [first, second] = dateChoices(text, event)
    .map((date) => `${date}T${time ?? '07:15'}`)
    .filter((choice) => readWallClock(choice).ok);
  if (first === undefined) return undefined;
  if (second !== undefined) {
    return `Write ${first} for ${dateInWords(first)}, or ${second} for ${dateInWords(second)}.`;
  }
  return time === undefined ? `Write the date and time, such as ${first}.` : `Write ${first}.`;
}

/** The day of the start to which an end belongs. */
function dayOfStart(data: unknown, path: FieldPath): string | undefined {
  if (path.at(-1) !== 'end') return undefined;
  const start = valueAt(data, [...path.slice(0, -1), 'start']);
  return typeof start === 'string' && readWallClock(start).ok ? start.slice(0, 10) : undefined;
}

/** The same time in the right form, if it can mean only one time. */
function rightForm({ text, detail, suggestion }: FormProblem, event: Event): string | undefined {
  return detail === 'zulu' ? wallClockIn(event.timezone, text) : suggestion;
}

function instead(
  problem: FormProblem,
  event: Event,
  startDay: string | undefined,
  field: unknown,
): string {
  const { text, detail } = problem;
  if (detail === 'range' && (field === 'start' || field === 'end')) {
    return 'Write the start in "start" and the end in "end".';
  }
  const meant = rightForm(problem, event);
  if (detail === 'zulu') {
    return meant === undefined
      ? 'Write the local time at the event, without "Z" or an offset.'
      : `Write ${meant}, the same time in ${cityOrZone(event.timezone)}.`;
  }
  if (meant !== undefined) return `Write ${meant}.`;
  const either = fromEitherDate(text, event);
  if (either !== undefined) return either;
  const day = readDate(event.start).ok ? event.start : '2021-04-09';
  if (detail === 'no-time') {
    const date = guessDate(text) ?? day;
    return `Write the date and time together, such as ${readDate(date).ok ? date : day}T07:15.`;
  }
  if (detail === 'no-date') {
    return `Put the date before it, such as ${startDay ?? day}T${guessTimeOfDay(text) ?? '07:15'}.`;
  }
  return 'Write year-month-day, "T", hours:minutes, such as 2021-04-09T07:15.';
}

/** A time in a form other than `2021-04-09T07:15`. */
export const timeForm = problemRule('time-form', 'wall-clock-form', (problem, { content }) => {
  const { at, path, text } = problem;
  const value = rightForm(problem, content.event.data);
  return {
    message: `${fieldNameFirst(path)} is ${quote(text)}, but a time looks like 2021-04-09T07:15${lookAlikeWords(text)}.`,
    hint: instead(problem, content.event.data, dayOfStart(at.data, path), path.at(-1)),
    fix: value === undefined ? undefined : { edit: 'set', path, value },
  };
});
