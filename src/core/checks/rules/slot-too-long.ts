import { placingRule } from '#src/core/checks/rule-builders.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';
import { lengthInWords } from '#src/core/checks/words/times.ts';

/** A slot of a day or longer: mostly an end on the wrong date. */
export const slotTooLong = placingRule('slot-too-long', 'slot-too-long', (problem) => {
  const { entry, minutes } = problem;
  return {
    message: `This ${entryNoun(entry)} takes ${lengthInWords(minutes)} without a break.`,
    hint: 'Check the date of its "end". If it runs over several days, it needs one slot per day.',
  };
});
