import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';
import { lengthInWords } from '#src/core/checks/words/times.ts';

/**
 * A slot that lasts a day or longer and goes beyond the event's last day, usually because its end is on the wrong date.
 */
export const slotTooLong = problemRule('slot-too-long', 'slot-too-long', (problem) => {
  const { at, minutes } = problem;
  return {
    message: `This ${entryNoun(at)} takes ${lengthInWords(minutes)}, and the event is over before it ends.`,
    hint: 'Check the date of its "end" and the last day of the event in event.mdx.',
  };
});
