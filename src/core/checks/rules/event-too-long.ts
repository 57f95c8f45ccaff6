import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';

/** An event that lasts so many days that one of its dates must be wrong. */
export const eventTooLong = problemRule(
  'event-too-long',
  'event-too-long',
  (problem, { content }) => {
    const { text, most } = problem;
    return {
      message: `The event runs from ${dateInWords(content.event.data.start)} to ${dateInWords(text)}, but an event can have at most ${most} days.`,
      hint: 'Check the years of "start" and "end".',
    };
  },
);
