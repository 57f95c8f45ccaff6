import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { quote } from '#src/core/text/sentences.ts';

/** A chat that closes before it opens. */
export const chatClosesBeforeOpening = problemRule(
  'chat-closes-before-opening',
  'chat-closes-before-opening',
  ({ text, opens }) => ({
    message: `The chat closes (${quote(text)}) before it opens (${quote(opens)}).`,
    hint: 'Write the later time as "closes".',
  }),
);
