import type { Content, EventEntry, SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import { builtInKinds, builtInSessionKinds } from '#src/core/model/kind.ts';
import type { Person } from '#src/core/model/person.ts';
import { idPattern } from '#src/core/model/scalar.ts';
import type { TalkSlot } from '#src/core/model/slot.ts';
import type { SourceDocument, FieldPath } from '#src/core/model/source-document.ts';
import { nearestAmong } from '#src/core/text/nearest.ts';
import { toId } from '#src/core/text/fold.ts';

/** All ids of one collection or list. */
export interface Ids {
  /** Whether the id exists or might exist: a list that can't be read might contain any id. */
  has(id: string): boolean;
  /** The current id of something that had this id before, according to `aliases`. */
  renamed(id: string): string | undefined;
  /** The id that was most likely meant by a misspelled id, or by a name in its place. */
  nearest(text: string): string | undefined;
  readonly all: readonly string[];
}

/** Every id that an entry can refer to, including the ids of invalid entries. */
export interface IdIndex {
  readonly talks: Ids;
  readonly sessions: Ids;
  readonly speakers: Ids;
  readonly pages: Ids;
  readonly rooms: Ids;
  readonly tracks: Ids;
  readonly talkKinds: Ids;
  readonly sessionKinds: Ids;
}

/** An id as it was read, with its earlier ids. An item without an id could have any id. */
interface Named {
  readonly id: string | undefined;
  readonly name?: unknown;
  readonly aliases: readonly string[];
}

function texts(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
}

/** The ids in a list of the event as it was read; its form has not been checked yet. */
function namedIn(list: unknown): Named[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return [{ id: undefined, aliases: [] }];
  return list.map((item: unknown) => {
    const { id, name, aliases } = Object(item) as Record<string, unknown>;
    const usable = typeof id === 'string' && idPattern.test(id);
    return { id: usable ? id : undefined, name, aliases: texts(aliases) };
  });
}

function idsOf(named: readonly Named[]): Ids {
  const all = [...new Set(named.flatMap(({ id }) => id ?? []))];
  const ids = new Set(all);
  const byName = new Map(
    named.flatMap(({ id, name }) => (id && typeof name === 'string' ? [[toId(name), id]] : [])),
  );
  const nearest = nearestAmong(all);
  const isComplete = named.every(({ id }) => id !== undefined);
  const renamed = new Map(
    named.flatMap(({ id, aliases }) => aliases.flatMap((alias) => (id ? [[alias, id]] : []))),
  );
  return {
    has: (id) => !isComplete || ids.has(id),
    renamed: (id) => (ids.has(id) ? undefined : renamed.get(id)),
    nearest: (text) => byName.get(toId(text)) ?? nearest(text),
    all,
  };
}

/** Collects every id of a content folder from the files as they were read. */
export function indexIds(documents: readonly SourceDocument[]): IdIndex {
  const filesOf = (collection: SourceDocument['collection']): Named[] =>
    documents
      .filter((document) => document.collection === collection)
      .map(({ id, frontmatter }) => ({
        id: idPattern.test(id) ? id : toId(id),
        name: frontmatter['name'],
        aliases: texts(frontmatter['aliases']),
      }));
  const event = documents.find(({ collection }) => collection === 'event');
  const isReadable = event !== undefined && Object.keys(event.frontmatter).length > 0;
  const inEvent = (key: string): Named[] =>
    isReadable ? namedIn(event.frontmatter[key]) : [{ id: undefined, aliases: [] }];
  const builtIn = (kinds: readonly string[]): Named[] => kinds.map((id) => ({ id, aliases: [] }));
  return {
    talks: idsOf(filesOf('talks')),
    sessions: idsOf(filesOf('sessions')),
    speakers: idsOf(filesOf('speakers')),
    pages: idsOf(filesOf('pages')),
    rooms: idsOf(inEvent('rooms')),
    tracks: idsOf(inEvent('tracks')),
    talkKinds: idsOf([...builtIn(builtInKinds), ...inEvent('kinds')]),
    sessionKinds: idsOf([...builtIn(builtInSessionKinds), ...inEvent('kinds')]),
  };
}

/** A field that refers to something else by its id. */
export interface Reference {
  readonly entry: EventEntry | TalkEntry | SessionEntry;
  readonly path: FieldPath;
  readonly id: string;
  /** The type of what the field refers to. */
  readonly to: keyof IdIndex;
}

type At = Omit<Reference, 'entry'>;

const people = function* (field: string, list: readonly Person[] | undefined): Generator<At> {
  for (const [index, { id }] of (list ?? []).entries()) {
    if (id !== undefined) yield { path: [field, index], id, to: 'speakers' };
  }
};

const list = function* (
  path: FieldPath,
  ids: readonly string[] | undefined,
  to: keyof IdIndex,
): Generator<At> {
  for (const [index, id] of (ids ?? []).entries()) yield { path: [...path, index], id, to };
};

const rooms = function* (slots: readonly TalkSlot[] | undefined): Generator<At> {
  for (const [index, { room, rooms: several }] of (slots ?? []).entries()) {
    if (room !== undefined) yield { path: ['slots', index, 'room'], id: room, to: 'rooms' };
    yield* list(['slots', index, 'rooms'], several, 'rooms');
  }
};

const one = function* (field: string, id: string | undefined, to: keyof IdIndex): Generator<At> {
  if (id !== undefined) yield { path: [field], id, to };
};

const inTalk = function* ({ data }: TalkEntry): Generator<At> {
  yield* one('kind', data.kind, 'talkKinds');
  yield* people('speakers', data.speakers);
  yield* people('authors', data.authors);
  yield* one('session', data.session, 'sessions');
  yield* list(['sessions'], data.sessions, 'sessions');
  for (const [index, { session }] of (data.slots ?? []).entries()) {
    if (session !== undefined)
      yield { path: ['slots', index, 'session'], id: session, to: 'sessions' };
  }
  yield* one('room', data.room, 'rooms');
  yield* list(['rooms'], data.rooms, 'rooms');
  yield* rooms(data.slots);
  yield* one('track', data.track, 'tracks');
  yield* one('replacedBy', data.replacedBy, 'talks');
};

const inSession = function* ({ data }: SessionEntry): Generator<At> {
  yield* one('kind', data.kind, 'sessionKinds');
  yield* people('chairs', data.chairs);
  yield* people('organizers', data.organizers);
  yield* one('within', data.within, 'sessions');
  yield* one('room', data.room, 'rooms');
  yield* list(['rooms'], data.rooms, 'rooms');
  yield* rooms(data.slots);
  yield* one('track', data.track, 'tracks');
};

/** Every reference by id in the content. */
export const references = function* (content: Content): Generator<Reference> {
  const { event, talks, sessions } = content;
  for (const at of people('organizers', event.data.organizers)) yield { entry: event, ...at };
  for (const entry of talks) for (const at of inTalk(entry)) yield { entry, ...at };
  for (const entry of sessions) for (const at of inSession(entry)) yield { entry, ...at };
};
