import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';

/** An end without a start. */
export const endWithoutStart = problemRule('end-without-start', 'end-without-start', (problem) => {
  const { at } = problem;
  const hasSlots = at.data.slots !== undefined;
  return {
    message: hasSlots
      ? `This ${entryNoun(at)} has both "slots" and an "end" outside of them.`
      : `This ${entryNoun(at)} has an "end" but no "start".`,
    hint: hasSlots
      ? 'Write "end" or "minutes" in each slot, and remove this "end".'
      : 'Add a start, such as "start: 2021-04-09T07:15".',
  };
});
