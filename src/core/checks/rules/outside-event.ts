import { problemCheck } from '#src/core/checks/problem-check.ts';
import { dateInWords, wallClockInWords } from '#src/core/checks/words/time-words.ts';

const nearestDay = (day: string, first: string, last: string): string =>
  day < first ? first : last;

/** A slot on a day that is none of the event's. */
export const outsideEvent = problemCheck('outside-event', 'outside-event', (problem) => {
  const { start, day, first, last } = problem;
  const days =
    first === last
      ? `the event is on ${dateInWords(first)}`
      : `the event goes from ${dateInWords(first)} to ${dateInWords(last)}`;
  const evening = day === start.slice(0, 10) ? '' : `, the night of ${dateInWords(day)}`;
  return {
    message: `It starts at ${wallClockInWords(start)}${evening}, but ${days}.`,
    hint: `Write a day of the event, like ${nearestDay(day, first, last)}T${start.slice(11)}, or change "start" or "end" of the event.`,
  };
});
