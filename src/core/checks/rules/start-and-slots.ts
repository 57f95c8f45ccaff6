import { placingRule } from '#src/core/checks/rule-builders.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';

/** A `start` beside `slots`: only one of them can be right. */
export const startAndSlots = placingRule('start-and-slots', 'start-and-slots', ({ entry }) => {
  return {
    message: `This ${entryNoun(entry)} has both "start" and "slots".`,
    hint: 'Keep "start" for one time, or "slots" for several.',
  };
});
