import type { ImageMetadata } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { runChecks } from '#src/core/checks/run-checks.ts';
import type { CollectionName, SpeakerEntry } from '#src/core/model/entry.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { contentDirectory } from '#src/reading/environment.ts';
import { readContent } from '#src/reading/read-content.ts';
import { getHistory } from './schedule.ts';

/**
 * The value that Astro's `render()` needs for an entry's text: `const { Content } = await render(body)`. `undefined` if
 * the entry has no text.
 */
export async function getBody(entry: {
  readonly collection: CollectionName;
  readonly id: string;
  readonly body: string;
}): Promise<CollectionEntry<CollectionName> | undefined> {
  return entry.body.trim() === '' ? undefined : getEntry(entry.collection, entry.id);
}

/** A person's photo, for Astro's `<Image>`: the one that their file names, or the one next to the file. */
export async function getPhoto(speaker: SpeakerEntry): Promise<ImageMetadata | undefined> {
  return speaker.data.photo === undefined
    ? undefined
    : (await getEntry('speakers', speaker.id))?.data.portrait;
}

/** A picture that a field of the event names, for Astro's `<Image>`, found by its address as written. */
export async function getEventPicture(address: string): Promise<ImageMetadata | undefined> {
  const [event] = await getCollection('event');
  return event?.data.pictures[address];
}

/** The findings of `npm run check` for the current content, in the order of its report. */
export async function getFindings(): Promise<readonly Finding[]> {
  const content = await readContent(contentDirectory());
  return runChecks(content, await getHistory()).findings;
}
