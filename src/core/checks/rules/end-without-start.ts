import { placingRule } from '#src/core/checks/rule-builders.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';

/** An end without a start. */
export const endWithoutStart = placingRule('end-without-start', 'end-without-start', (problem) => {
  const { entry } = problem;
  const hasSlots = entry.data.slots !== undefined;
  return {
    message: hasSlots
      ? `This ${entryNoun(entry)} has both "slots" and an "end" outside of them.`
      : `This ${entryNoun(entry)} has an "end" but no "start".`,
    hint: hasSlots
      ? 'Write "end" or "minutes" in each slot, and remove this "end".'
      : 'Add a start, such as "start: 2021-04-09T07:15".',
  };
});
