import { placingRule } from '#src/core/checks/rule-builders.ts';

/** A `start` beside `slots`: one of them can't be meant. */
export const startAndSlots = placingRule('start-and-slots', 'start-and-slots', () => {
  return {
    message: 'It has both "start" and "slots", so it is not clear when it takes place.',
    hint: 'Write "start" for one time, or "slots" for several, and leave the other out.',
  };
});
