import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { History } from '#src/core/history/history.ts';
import { keysByHistory } from '#src/core/history/slot-identities.ts';
import { slotMarks } from '#src/core/history/slot-marks.ts';
import type { SlotMark } from '#src/core/history/slot-marks.ts';
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
  InlineText,
} from '#src/core/model/entry.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { compareText } from '#src/core/text/compare.ts';
import { cacheDirectory, contentDirectory } from '#src/reading/environment.ts';
import { readHistory } from '#src/reading/history/read-history.ts';

let reading: Promise<History> | undefined;

/**
 * The history of the content folder, read once in a build; by now, the build has reported its problems. In development
 * it is read again each time, because there may be a new commit.
 */
export async function getHistory(): Promise<History> {
  if (import.meta.env.DEV) reading = undefined;
  reading ??= readHistory(contentDirectory(), cacheDirectory()).then(({ history }) => history);
  return reading;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

/** What a stored entry has besides its fields. */
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
 * All entries of the event, with each collection in the order of its ids. Astro copies every entry for this.
 *
 * @throws Error if there is no event.
 */
async function getContent(): Promise<Content> {
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

async function assemble(): Promise<Schedule> {
  const content = await getContent();
  return assembleSchedule(content, keysByHistory(await getHistory()));
}

let assembling: Promise<Schedule> | undefined;

/**
 * The event's schedule. A build assembles it once, and the development server once for each change: Astro evaluates
 * this module again when a stored entry has changed.
 */
export function getSchedule(): Promise<Schedule> {
  assembling ??= assemble();
  return assembling;
}

let marked: { readonly of: Schedule; readonly marks: ReadonlyMap<string, SlotMark> } | undefined;

/** How slots differ from what was announced, by their identities. */
export async function getSlotMarks(): Promise<ReadonlyMap<string, SlotMark>> {
  const schedule = await getSchedule();
  if (marked?.of !== schedule) {
    marked = { of: schedule, marks: slotMarks(schedule, await getHistory()) };
  }
  return marked.marks;
}

/** What the loader stores for an entry besides its fields and its rendered text. */
export interface StoredText {
  readonly file: string;
  readonly plain: string;
  readonly title?: InlineText;
}

interface Rendered {
  readonly rendered?: { readonly metadata?: Readonly<Record<string, unknown>> };
}

/** Returns what the loader stored for an entry. */
function storedText(entry: Rendered): StoredText {
  return entry.rendered?.metadata?.['stored'] as StoredText;
}
