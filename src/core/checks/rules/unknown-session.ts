import { referenceRule } from '#src/core/checks/rule-builders/reference-rule.ts';

/** A session whose file does not exist. */
export const unknownSession = referenceRule('unknown-session', ['sessions'], {
  thing: 'session',
  otherwise: ({ id }) => `Add the file sessions/${id}.mdx, or remove the line.`,
});
