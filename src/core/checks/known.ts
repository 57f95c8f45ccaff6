import { builtInKinds, builtInSessionKinds } from '#src/core/model/kind.ts';
import { idPattern } from '#src/core/model/scalar.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { nearestAmong } from './nearest-among.ts';
import { toId } from './to-id.ts';

/** The ids of one sort of thing. */
export interface Ids {
  /** Whether there is such an id, or might be: where a list can't be read, every id may be in it. */
  has(id: string): boolean;
  /** The id that now goes by another name, as `aliases` says. */
  renamed(id: string): string | undefined;
  /** The id that a misspelt one, or a name in its place, most likely means. */
  nearest(text: string): string | undefined;
  readonly all: readonly string[];
}

/** Every id that an entry can refer to. An entry that is not valid is known all the same. */
export interface Known {
  readonly talks: Ids;
  readonly sessions: Ids;
  readonly speakers: Ids;
  readonly pages: Ids;
  readonly rooms: Ids;
  readonly tracks: Ids;
  readonly talkKinds: Ids;
  readonly sessionKinds: Ids;
}

/** An id as it was read, with its earlier names. Without an id it could be any. */
interface Named {
  readonly id: string | undefined;
  readonly name?: unknown;
  readonly aliases: readonly string[];
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** The ids in a list of the event, as it was read: nothing is known yet of its form. */
const namedIn = (list: unknown): Named[] => {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return [{ id: undefined, aliases: [] }];
  return list.map((item: unknown) => {
    const { id, name, aliases } = Object(item) as Record<string, unknown>;
    const usable = typeof id === 'string' && idPattern.test(id);
    return { id: usable ? id : undefined, name, aliases: texts(aliases) };
  });
};

const idsOf = (named: readonly Named[]): Ids => {
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
};

/** Collects every id of a content folder from the files as they were read. */
export const collectKnown = (documents: readonly SourceDocument[]): Known => {
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
};
