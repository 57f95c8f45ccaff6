import type { CollectionName } from '#src/core/model/entry.ts';

/** One entry of a collection, in a sentence. */
export const collectionWords: Readonly<Record<CollectionName, string>> = {
  event: 'the event',
  talks: 'a talk',
  sessions: 'a session',
  speakers: 'a speaker',
  pages: 'a page',
};
