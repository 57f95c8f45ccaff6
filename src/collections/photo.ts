import type { ImageMetadata } from 'astro';
import { getEntry } from 'astro:content';
import type { SpeakerEntry } from '#src/core/model/entry.ts';

/** A person's photo, for Astro's `<Image>`: the one their file names, or the one beside it. */
export const getPhoto = async (speaker: SpeakerEntry): Promise<ImageMetadata | undefined> =>
  speaker.data.photo === undefined
    ? undefined
    : (await getEntry('speakers', speaker.id))?.data.portrait;
