import { getEntry, type CollectionEntry } from 'astro:content';
import type { CollectionName } from '#src/core/model/entry.ts';

/**
 * What Astro's `render()` needs to print an entry's text: `const { Content } = await render(body)`.
 * `undefined` where the entry has none.
 */
export const getBody = async (entry: {
  readonly collection: CollectionName;
  readonly id: string;
  readonly body: string;
}): Promise<CollectionEntry<CollectionName> | undefined> =>
  entry.body.trim() === '' ? undefined : getEntry(entry.collection, entry.id);
