import { referenceRule } from '#src/core/checks/rule-builders/reference-rule.ts';
import { oneOf } from '#src/core/text/sentences.ts';

/** A track that the event does not have. */
export const unknownTrack = referenceRule('unknown-track', ['tracks'], {
  thing: 'track',
  otherwise: ({ id }, { tracks }) =>
    tracks.all.length > 0 && tracks.all.length <= 20
      ? `Write ${oneOf(tracks.all)}, or add "${id}" to the "tracks" of the event.`
      : `Add "${id}" to the "tracks" of the event, with its name.`,
});
