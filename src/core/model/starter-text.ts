import type { CollectionName } from './entry.ts';

/** The text below the fields that a new file begins with. Its author replaces it; the checks report it until then. */
export const starterBodies: Readonly<Record<CollectionName, string>> = {
  event: 'What the event is about.',
  talks: 'The abstract.',
  sessions: 'What the session is about.',
  speakers: 'A short biography.',
  pages: 'The text of the page.',
};

/** The titles and names of the files that are begun in the browser, for their authors to replace. */
export const starterTitles = {
  talk: 'Title of the talk',
  speaker: 'First Last',
  session: 'Title of the session',
  page: 'Title of the page',
} as const;
