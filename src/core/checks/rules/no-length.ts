import { placingRule } from '#src/core/checks/rule-builders.ts';

/** A start without an end. */
export const noLength = placingRule('no-length', 'no-length', () => {
  return {
    message: 'It has a "start", but nothing says how long it takes.',
    hint: 'Write its length below the start, like "minutes: 30", or its "end".',
  };
});
