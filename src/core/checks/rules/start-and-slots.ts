import { problemCheck } from '#src/core/checks/problem-check.ts';

/** A `start` beside `slots`: one of them can't be meant. */
export const startAndSlots = problemCheck('start-and-slots', 'start-and-slots', () => {
  return {
    message: 'It has both "start" and "slots", so it is not clear when it takes place.',
    hint: 'Write "start" for one time, or "slots" for several, and leave the other out.',
  };
});
