import { problemCheck } from '#src/core/checks/problem-check.ts';
import { quote } from '#src/core/checks/words/quote.ts';

/** A chat that closes before it opens. */
export const chatClosesBeforeOpening = problemCheck(
  'chat-closes-before-opening',
  'chat-closes-before-opening',
  ({ text, opens }) => ({
    message: `The chat closes (${quote(text)}) before it opens (${quote(opens)}).`,
    hint: 'Write the later time as "closes".',
  }),
);
