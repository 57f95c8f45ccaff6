import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';

/** An event whose last day is before its first one. */
export const eventEndsBeforeStart = problemRule(
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
