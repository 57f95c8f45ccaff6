import { getCollection, type CollectionEntry } from 'astro:content';
import type {
  CollectionName,
  Content,
  Entry,
  EventEntry,
  PageEntry,
  SessionEntry,
  SpeakerEntry,
  TalkEntry,
} from '#src/core/model/entry.ts';
import { storedText } from './stored-text.ts';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const entryOf = <Name extends CollectionName, Data>(
  collection: Name,
  stored: CollectionEntry<CollectionName>,
  data: Data,
): Entry<Name, Data> => {
  const { file, plain } = storedText(stored);
  return { collection, id: stored.id, file, data, body: stored.body ?? '', plain };
};

const titleOf = (stored: CollectionEntry<'talks' | 'sessions'>): TalkEntry['title'] =>
  storedText(stored).title ?? { html: '', plain: '' };

const eventOf = (stored: CollectionEntry<'event'>): EventEntry =>
  entryOf('event', stored, stored.data);

const talkOf = (stored: CollectionEntry<'talks'>): TalkEntry => ({
  ...entryOf('talks', stored, stored.data),
  title: titleOf(stored),
});

const sessionOf = (stored: CollectionEntry<'sessions'>): SessionEntry => ({
  ...entryOf('sessions', stored, stored.data),
  title: titleOf(stored),
});

const speakerOf = (stored: CollectionEntry<'speakers'>): SpeakerEntry => {
  const { portrait: _, ...data } = stored.data;
  return entryOf('speakers', stored, data);
};

const pageOf = (stored: CollectionEntry<'pages'>): PageEntry =>
  entryOf('pages', stored, stored.data);

/** All entries as Astro has stored them, and a key that changes when one of them does. */
export interface StoredContent {
  readonly key: string;
  /** @throws Error where there is no event. */
  content(): Content;
}

/** All entries of the event, each collection in the order of ids. */
export const getStoredContent = async (): Promise<StoredContent> => {
  const [events, talks, sessions, speakers, pages] = await Promise.all([
    getCollection('event'),
    getCollection('talks'),
    getCollection('sessions'),
    getCollection('speakers'),
    getCollection('pages'),
  ]);
  const all = [...events, ...talks, ...sessions, ...speakers, ...pages];
  return {
    key: all
      .map(({ collection, id, digest }) => `${collection}/${id} ${String(digest)}`)
      .join('\n'),
    content: () => {
      const [event] = events;
      if (!event) throw new Error('There is no event: content/event.mdx is missing or has errors.');
      return {
        event: eventOf(event),
        talks: talks.sort(byId).map(talkOf),
        sessions: sessions.sort(byId).map(sessionOf),
        speakers: speakers.sort(byId).map(speakerOf),
        pages: pages.sort(byId).map(pageOf),
      };
    },
  };
};
