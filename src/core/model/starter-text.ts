import type { CollectionName } from './entry.ts';

/** The text below the fields of a new file. The checks report it until its author replaces it. */
export const starterBodies: Readonly<Record<CollectionName, string>> = {
  event: 'What the event is about.',
  talks: 'The abstract.',
  sessions: 'What the session is about.',
  speakers: 'A short biography.',
  pages: 'The text of the page.',
};

/** The titles and names in files that are started in the browser, for their authors to replace. */
export const starterTitles = {
  talk: 'Title of the talk',
  speaker: 'First Last',
  session: 'Title of the session',
  page: 'Title of the page',
} as const;
