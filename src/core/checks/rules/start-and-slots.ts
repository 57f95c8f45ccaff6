import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';

/** A `start` together with `slots`: only one of them can be right. */
export const startAndSlots = problemRule('start-and-slots', 'start-and-slots', ({ at }) => {
  return {
    message: `This ${entryNoun(at)} has both "start" and "slots".`,
    hint: 'Keep "start" for one time, or "slots" for several.',
  };
});
