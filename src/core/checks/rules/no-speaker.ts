import { usualPartRule } from '#src/core/checks/rule-builders/usual-part-rule.ts';

/**
 * A talk that names nobody and has no note such as "Speaker to be announced", if most talks of its kind name their
 * speakers.
 */
export const noSpeaker = usualPartRule('no-speaker', 'speaker', {
  has: ({ data: { speakers = [], authors = [], note } }) =>
    speakers.length > 0 || authors.length > 0 || note !== undefined,
  fields: ['speakers', 'authors'],
  hint: 'Write "speakers:" with their ids, or "note: Speaker to be announced".',
});
