import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';

/** A slot that has no start and does not share a session's time either. */
export const slotWithoutStart = problemRule(
  'slot-without-start',
  'slot-without-start',
  ({ number }) => ({
    message: `Slot ${number} has no "start".`,
    hint: 'Add its "start", or only a "session" to share the time of that session.',
  }),
);
