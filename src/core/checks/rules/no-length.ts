import { placingRule } from '#src/core/checks/rule-builders.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';

/** A start without an end. */
export const noLength = placingRule('no-length', 'no-length', ({ entry }) => {
  return {
    message: `This ${entryNoun(entry)} has a "start" but no length.`,
    hint: 'Add "minutes: 30" or an "end".',
  };
});
