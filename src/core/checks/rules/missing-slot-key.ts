import { placingRule } from '#src/core/checks/rule-builders.ts';

/** One of several slots without a key of its own. */
export const missingSlotKey = placingRule('missing-slot-key', 'slot-key-missing', (problem) => {
  const { number, of } = problem;
  return {
    message: `Slot ${number} of ${of} has no "key", by which calendars tell it from the others.`,
    hint: `Write a key that never changes, like "key: round-${number}".`,
  };
});
