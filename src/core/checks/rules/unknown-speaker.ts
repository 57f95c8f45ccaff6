import { referenceRule } from '#src/core/checks/rule-builders/reference-rule.ts';

/** A person whose file does not exist. */
export const unknownSpeaker = referenceRule('unknown-speaker', ['speakers'], {
  thing: 'speaker',
  otherwise: ({ id }) =>
    `Add the file speakers/${id}.mdx, or write "name: …" for a person without a page.`,
});
