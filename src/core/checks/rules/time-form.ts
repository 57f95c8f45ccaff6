import type { Programme } from '#src/core/checks/check.ts';
import { problemCheck } from '#src/core/checks/problem-check.ts';
import { dateChoices } from '#src/core/checks/words/date-choices.ts';
import { fieldNameFirst } from '#src/core/checks/words/field-name.ts';
import { quote } from '#src/core/checks/words/quote.ts';
import { cityOf, dateInWords } from '#src/core/checks/words/time-words.ts';
import type { WallClockTrouble } from '#src/core/schedule/placing-problem.ts';
import { readDate, readWallClock } from '#src/core/time/wall-clock.ts';

type FormTrouble = Extract<WallClockTrouble, { problem: 'wall-clock-form' }>;

/** The hours of a text whose date is understood in two ways: `7:15 pm` as `19:15`. */
const hoursIn = (text: string): string | undefined => {
  const found = /\b(\d{1,2}):(\d{2})(?::00)?\s*([ap])?/i.exec(text);
  if (found === null) return undefined;
  const [, hours = '', minutes = '', half] = found;
  const late = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (late ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
};

const instead = (trouble: FormTrouble, { content }: Programme): string => {
  const { text, detail, suggestion } = trouble;
  const event = content.event.data;
  if (detail === 'zulu') {
    return `Write the time that the clocks in ${cityOf(event.timezone)} show, without "Z" and without an offset.`;
  }
  if (suggestion !== undefined) return `Write ${suggestion}.`;
  const hours = hoursIn(text);
  const choices = dateChoices(text, event)
    .map((date) => `${date}T${hours ?? '07:15'}`)
    .filter((choice) => readWallClock(choice).ok);
  const [first, second] = choices;
  if (first !== undefined && second !== undefined) {
    return `Write ${first} if ${dateInWords(first)} is meant, or ${second} for ${dateInWords(second)}.`;
  }
  if (first !== undefined) {
    return hours === undefined ? `Write date and time, like ${first}.` : `Write ${first}.`;
  }
  const day = readDate(event.start).ok ? event.start : '2021-04-09';
  if (detail === 'no-time') return `Write date and time together, like ${day}T07:15.`;
  if (detail === 'no-date') {
    const time = hoursIn(text) ?? '07:15';
    return `Write the date before it, like ${day}T${time}.`;
  }
  return 'Write date and time as year-month-day, "T", hours:minutes, like 2021-04-09T07:15.';
};

/** A time in another form than `2021-04-09T07:15`. */
export const timeForm = problemCheck('time-form', 'wall-clock-form', (problem, programme) => {
  const { path, text } = problem;
  return {
    message: `${fieldNameFirst(path)} is ${quote(text)}, but a time is written like 2021-04-09T07:15.`,
    hint: instead(problem, programme),
  };
});
