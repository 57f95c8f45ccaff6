import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';

/** A start without an end. */
export const noLength = problemRule('no-length', 'no-length', ({ at }) => {
  return {
    message: `This ${entryNoun(at)} has a "start" but no length.`,
    hint: 'Add "minutes: 30" or an "end".',
  };
});
