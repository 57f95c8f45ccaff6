import { referenceCheck } from '#src/core/checks/reference-check.ts';

/** A person whose file is not there. */
export const unknownSpeaker = referenceCheck('unknown-speaker', ['speakers'], {
  thing: 'speaker',
  otherwise: ({ id }) =>
    `Add the file speakers/${id}.mdx, or write "name: …" for a person without a page.`,
});
