import { problemCheck } from '#src/core/checks/problem-check.ts';
import { lengthInWords } from '#src/core/checks/words/time-words.ts';

/** A slot of a day or longer: mostly an end on the wrong date. */
export const slotTooLong = problemCheck('slot-too-long', 'slot-too-long', (problem) => {
  const { minutes } = problem;
  return {
    message: `It takes ${lengthInWords(minutes)} without a break.`,
    hint: 'Look at the date of its "end"; what goes on for several days has one of the "slots" for each day.',
  };
});
