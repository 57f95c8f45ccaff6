import { placingRule } from '#src/core/checks/rule-builders.ts';

/** An end without a start. */
export const endWithoutStart = placingRule('end-without-start', 'end-without-start', (problem) => {
  const { entry } = problem;
  const hasSlots = entry.data.slots !== undefined;
  return {
    message: hasSlots
      ? 'It has an "end" of its own beside "slots", so it is not clear what ends then.'
      : 'It has an "end", but no "start".',
    hint: hasSlots
      ? 'Write "end" or "minutes" in each of the "slots", and leave this one out.'
      : 'Write its "start" too, like "start: 2021-04-09T07:15".',
  };
});
