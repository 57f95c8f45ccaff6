import { problemCheck } from '#src/core/checks/problem-check.ts';
import { dateInWords } from '#src/core/checks/words/time-words.ts';

/** An event whose last day lies before its first. */
export const eventEndsBeforeStart = problemCheck(
  'event-ends-before-start',
  'event-ends-before-start',
  (problem) => {
    const { text, start } = problem;
    return {
      message: `The event ends on ${dateInWords(text)}, before it starts on ${dateInWords(start)}.`,
      hint: `Write the last day as "end": ${start} if the event has one day.`,
    };
  },
);
