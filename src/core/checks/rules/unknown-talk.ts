import { referenceCheck } from '#src/core/checks/reference-check.ts';

/** A talk whose file is not there. */
export const unknownTalk = referenceCheck('unknown-talk', ['talks'], {
  thing: 'talk',
  otherwise: ({ id }) => `Add the file talks/${id}.mdx, or leave the line out.`,
});
