import { placingRule } from '#src/core/checks/rule-builders.ts';
import { quote } from '#src/core/checks/words/sentences.ts';

/** A time that no clock shows: 25:45. */
export const noSuchTime = placingRule('no-such-time', 'wall-clock-time', (problem) => {
  const { text, suggestion } = problem;
  return {
    message: `${quote(text)} is no time: hours go from 00 to 23 and minutes from 00 to 59.`,
    hint:
      suggestion === undefined
        ? 'Write the time that is meant; what is after midnight has the date of the next day.'
        : `Write ${suggestion} if that is meant.`,
  };
});
