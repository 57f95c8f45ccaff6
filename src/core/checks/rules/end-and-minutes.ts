import { placingRule } from '#src/core/checks/rule-builders.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';

/** An `end` beside `minutes`: two lengths. */
export const endAndMinutes = placingRule('end-and-minutes', 'end-and-minutes', ({ entry }) => {
  return {
    message: `This ${entryNoun(entry)} has both "end" and "minutes".`,
    hint: 'Keep only one.',
  };
});
