import { placingRule } from '#src/core/checks/rule-builders.ts';
import { lengthInWords } from '#src/core/checks/words/times.ts';

/** A slot of a day or longer: mostly an end on the wrong date. */
export const slotTooLong = placingRule('slot-too-long', 'slot-too-long', (problem) => {
  const { minutes } = problem;
  return {
    message: `It takes ${lengthInWords(minutes)} without a break.`,
    hint: 'Look at the date of its "end"; what goes on for several days has one of the "slots" for each day.',
  };
});
