import { referenceRule } from '#src/core/checks/rule-builders/reference-rule.ts';
import { oneOf } from '#src/core/text/sentences.ts';

/** A kind that is neither built in nor defined by the event. */
export const unknownKind = referenceRule('unknown-kind', ['talkKinds', 'sessionKinds'], {
  thing: ({ to }) => (to === 'talkKinds' ? 'kind of talk' : 'kind of session'),
  otherwise: ({ id, to }, idIndex) =>
    `Write ${oneOf(idIndex[to].all)}, or add "${id}" to the "kinds" of the event.`,
});
