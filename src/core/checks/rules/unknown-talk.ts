import { referenceRule } from '#src/core/checks/rule-builders/reference-rule.ts';

/** A talk whose file does not exist. */
export const unknownTalk = referenceRule('unknown-talk', ['talks'], {
  thing: 'talk',
  otherwise: ({ id }) => `Add the file talks/${id}.mdx, or remove the line.`,
});
