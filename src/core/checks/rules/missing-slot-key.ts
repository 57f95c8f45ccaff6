import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';

/** A slot without a key, in an entry with several slots. */
export const missingSlotKey = problemRule('missing-slot-key', 'slot-key-missing', (problem) => {
  const { number, of } = problem;
  return {
    message: `Slot ${number} of ${of} needs a "key" so calendars can tell the slots apart.`,
    hint: `Choose a key that will never change, such as "key: round-${number}".`,
  };
});
