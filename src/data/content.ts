import type { ImageMetadata } from 'astro';
import { getEntry, getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { toEntry } from '#src/core/model/entry.ts';
import type {
  CollectionName,
  Content,
  EntrySource,
  EventEntry,
  PageEntry,
  SessionEntry,
  SpeakerEntry,
  TalkEntry,
} from '#src/core/model/entry.ts';
import { storedText } from './stored-text.ts';
import { compareText } from '#src/core/text/compare.ts';

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

/** A person's photo, for Astro's `<Image>`: the one their file names, or the one next to the file. */
export async function getPhoto(speaker: SpeakerEntry): Promise<ImageMetadata | undefined> {
  return speaker.data.photo === undefined
    ? undefined
    : (await getEntry('speakers', speaker.id))?.data.portrait;
}

/** A picture that a field of the event names, for Astro's `<Image>`, by its address as written. */
export async function getEventPicture(address: string): Promise<ImageMetadata | undefined> {
  const [event] = await getCollection('event');
  return event?.data.pictures[address];
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

/** The parts of a stored entry that are not its fields. */
function sourceOf<Name extends CollectionName>(
  collection: Name,
  stored: CollectionEntry<CollectionName>,
): EntrySource<Name> {
  const { id, body = '' } = stored;
  return { collection, id, body, ...storedText(stored) };
}

function eventOf(stored: CollectionEntry<'event'>): EventEntry {
  const { pictures: _, ...data } = stored.data;
  return toEntry(sourceOf('event', stored), data);
}

function talkOf(stored: CollectionEntry<'talks'>): TalkEntry {
  return toEntry(sourceOf('talks', stored), stored.data);
}

function sessionOf(stored: CollectionEntry<'sessions'>): SessionEntry {
  return toEntry(sourceOf('sessions', stored), stored.data);
}

function speakerOf(stored: CollectionEntry<'speakers'>): SpeakerEntry {
  const { portrait: _, ...data } = stored.data;
  return toEntry(sourceOf('speakers', stored), data);
}

function pageOf(stored: CollectionEntry<'pages'>): PageEntry {
  return toEntry(sourceOf('pages', stored), stored.data);
}

/**
 * All entries of the event, each collection in the order of ids. Astro copies every entry for it.
 *
 * @throws Error where there is no event.
 */
export async function getContent(): Promise<Content> {
  const [[event], talks, sessions, speakers, pages] = await Promise.all([
    getCollection('event'),
    getCollection('talks'),
    getCollection('sessions'),
    getCollection('speakers'),
    getCollection('pages'),
  ]);
  if (!event) throw new Error('There is no event: content/event.mdx is missing or has errors.');
  return {
    event: eventOf(event),
    talks: talks.sort(byId).map(talkOf),
    sessions: sessions.sort(byId).map(sessionOf),
    speakers: speakers.sort(byId).map(speakerOf),
    pages: pages.sort(byId).map(pageOf),
  };
}
