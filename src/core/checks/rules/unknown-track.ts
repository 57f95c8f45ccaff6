import { referenceCheck } from '#src/core/checks/reference-check.ts';
import { oneOf } from '#src/core/checks/words/one-of.ts';

/** A track that the event does not have. */
export const unknownTrack = referenceCheck('unknown-track', ['tracks'], {
  thing: 'track',
  otherwise: ({ id }, { tracks }) =>
    tracks.all.length > 0 && tracks.all.length <= 20
      ? `Write ${oneOf(tracks.all)}, or add "${id}" to the "tracks" of the event.`
      : `Add "${id}" to the "tracks" of the event, with its name.`,
});
