import { problemRule } from '#src/core/checks/rule-builders.ts';

/** One of several slots without a key of its own. */
export const missingSlotKey = problemRule('missing-slot-key', 'slot-key-missing', (problem) => {
  const { number, of } = problem;
  return {
    message: `Slot ${number} of ${of} needs a "key" so calendars can tell the slots apart.`,
    hint: `Choose a key that will never change, such as "key: round-${number}".`,
  };
});
