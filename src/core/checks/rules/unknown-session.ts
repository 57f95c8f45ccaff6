import { referenceCheck } from '#src/core/checks/reference-check.ts';

/** A session whose file is not there. */
export const unknownSession = referenceCheck('unknown-session', ['sessions'], {
  thing: 'session',
  otherwise: ({ id }) => `Add the file sessions/${id}.mdx, or leave the line out.`,
});
