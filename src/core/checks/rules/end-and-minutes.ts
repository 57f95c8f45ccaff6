import { placingRule } from '#src/core/checks/rule-builders.ts';

/** An `end` beside `minutes`: the length is told twice. */
export const endAndMinutes = placingRule('end-and-minutes', 'end-and-minutes', () => {
  return {
    message: 'It has both "end" and "minutes", so its length is told twice.',
    hint: 'Leave one of the two out.',
  };
});
