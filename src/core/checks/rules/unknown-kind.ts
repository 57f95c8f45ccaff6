import { referenceCheck } from '#src/core/checks/reference-check.ts';
import { joinWords } from '#src/core/checks/words/join-words.ts';

/** A kind that is neither built in nor one of the event's own. */
export const unknownKind = referenceCheck('unknown-kind', ['talkKinds', 'sessionKinds'], {
  thing: 'kind',
  otherwise: ({ id, to }, known) =>
    `Write one of ${joinWords(known[to].all, 'or')}, or add "${id}" to the "kinds" of the event.`,
});
