import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { quote } from '#src/core/text/sentences.ts';

/** Two slots of one talk or session with the same key. */
export const duplicateSlotKey = problemRule('duplicate-slot-key', 'slot-key-twice', (problem) => {
  const { key } = problem;
  return {
    message: `The slot key ${quote(key)} is already used above, so calendars can’t tell the slots apart.`,
    hint: `Choose another key, such as "${key}-2".`,
  };
});
