import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';

/** An `end` together with `minutes`, which are two lengths. */
export const endAndMinutes = problemRule('end-and-minutes', 'end-and-minutes', ({ at }) => {
  return {
    message: `This ${entryNoun(at)} has both "end" and "minutes".`,
    hint: 'Keep only one.',
  };
});
