import type { Track } from '#src/core/model/track.ts';

/** A rule per track that has a color; marked up as `data-track="<id>"`, since style attributes are forbidden. */
export const trackColors = (tracks: readonly Track[]): string =>
  tracks
    .filter((track) => track.color !== undefined)
    .map((track) => `[data-track="${track.id}"]{--color-track:${track.color ?? ''}}`)
    .join('');
