import { problemRule } from '#src/core/checks/rule-builders.ts';

/** A slot without a start that does not share the time of a session either. */
export const slotWithoutStart = problemRule(
  'slot-without-start',
  'slot-without-start',
  ({ number }) => ({
    message: `Slot ${number} has no "start".`,
    hint: 'Add its "start", or only a "session" to share the time of that session.',
  }),
);
