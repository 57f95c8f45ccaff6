import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { quote } from '#src/core/text/sentences.ts';

/** A time that does not exist, such as 25:45. */
export const noSuchTime = problemRule('no-such-time', 'wall-clock-time', (problem) => {
  const { text, suggestion } = problem;
  return {
    message: `${quote(text)} isn’t a valid time: hours go from 00 to 23 and minutes from 00 to 59.`,
    hint:
      suggestion === undefined
        ? 'Write the intended time. Times after midnight belong to the next date.'
        : `Write ${suggestion} if that’s what you meant.`,
  };
});
