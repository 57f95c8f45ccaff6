import { problemCheck } from '#src/core/checks/problem-check.ts';
import { quote } from '#src/core/checks/words/quote.ts';

/** Two slots of one talk or session with the same key. */
export const duplicateSlotKey = problemCheck('duplicate-slot-key', 'slot-key-twice', (problem) => {
  const { key } = problem;
  return {
    message: `Another slot above has the key ${quote(key)} too, so calendars can't tell them apart.`,
    hint: `Write another key here, like "${key}-2".`,
  };
});
