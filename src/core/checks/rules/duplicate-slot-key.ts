import { placingRule } from '#src/core/checks/rule-builders.ts';
import { quote } from '#src/core/checks/words/sentences.ts';

/** Two slots of one talk or session with the same key. */
export const duplicateSlotKey = placingRule('duplicate-slot-key', 'slot-key-twice', (problem) => {
  const { key } = problem;
  return {
    message: `Another slot above has the key ${quote(key)} too, so calendars can't tell them apart.`,
    hint: `Write another key here, like "${key}-2".`,
  };
});
