import type { CollectionName } from '#src/core/model/entry.ts';
import { withoutMail } from '#src/core/importers/text/private-text.ts';
import { foldText, toId } from '#src/core/text/fold.ts';

/** Addresses are read aloud and typed, so longer ids are cut at a word. */
const mostOfName = 60;

/** Gives each entry a unique id: the one from an earlier import, or a new one made from its name. */
export class Ids {
  readonly #bySource: ReadonlyMap<string, string>;
  readonly #existing: ReadonlyMap<string, string>;
  readonly #current: ReadonlyMap<string, string>;
  readonly #claimed: Set<string>;

  /**
   * @param bySource ids from an earlier import, by {@link sourceKey}.
   * @param existing names in the content, by the {@link sourceKey} of their ids. An item with the same name that would
   *   get the same id counts as the same thing.
   * @param current the present ids of what was renamed, by the {@link sourceKey} of each former id. A former id stands
   *   for the present one.
   */
  constructor(
    bySource: ReadonlyMap<string, string> = new Map(),
    existing: ReadonlyMap<string, string> = new Map(),
    current: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#bySource = bySource;
    this.#existing = existing;
    this.#current = current;
    this.#claimed = new Set([...bySource].map(([key, id]) => sourceKey(spaceOf(key), id)));
  }

  /** The id of an item with the identity `source` and the name `name`; `given` is the source's own id for the item. */
  idFor(space: IdSpace, source: string, name: string, given?: string): string {
    const kept = this.#bySource.get(sourceKey(space, source));
    if (kept !== undefined) return kept;
    const own = given === undefined ? undefined : this.#presentId(space, given);
    if (own !== undefined && !this.#claimed.has(sourceKey(space, own))) {
      this.#claimed.add(sourceKey(space, own));
      return own;
    }
    const base =
      nameSlug(name) ?? nameSlug(`${words[space]} ${toId(shortened(source))}`) ?? words[space];
    let id = this.#presentId(space, base);
    for (let number = 2; !this.#isFree(space, id, name); number += 1)
      id = this.#presentId(space, `${base}-${String(number)}`);
    this.#claimed.add(sourceKey(space, id));
    return id;
  }

  /** The identities of an earlier import. */
  knownSources(space: IdSpace): string[] {
    const start = sourceKey(space, '');
    return [...this.#bySource.keys()]
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length));
  }

  /** The name in the content of what an earlier import knows under this identity. */
  knownName(space: IdSpace, source: string): string | undefined {
    const id = this.#bySource.get(sourceKey(space, source));
    return id === undefined ? undefined : this.#existing.get(sourceKey(space, id));
  }

  #presentId(space: IdSpace, id: string): string {
    return this.#current.get(sourceKey(space, id)) ?? id;
  }

  #isFree(space: IdSpace, id: string, name: string): boolean {
    const key = sourceKey(space, id);
    if (this.#claimed.has(key)) return false;
    const there = this.#existing.get(key);
    return there === undefined || foldText(there) === foldText(name);
  }
}

function spaceOf(key: string): IdSpace {
  return key.slice(0, key.indexOf('\n')) as IdSpace;
}

/** The namespaces of ids. */
export type IdSpace = Exclude<CollectionName, 'event' | 'pages'> | 'rooms' | 'tracks';

const words: Readonly<Record<IdSpace, string>> = {
  talks: 'talk',
  sessions: 'session',
  speakers: 'speaker',
  rooms: 'room',
  tracks: 'track',
};

/**
 * The first part of a UUID is enough to distinguish the items of one event, and nobody types the rest. An email address
 * must not become part of an address on the web.
 */
function shortened(source: string): string {
  return withoutMail(source).replace(/\b([0-9a-f]{8})(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '$1');
}

/** A source's identity within a collection, as one text. */
export function sourceKey(collection: IdSpace, source: string): string {
  return `${collection}\n${source}`;
}

/** The slug of a name, if it still represents the name: of "如何用 AI", only "ai" would be left. */
function nameSlug(name: string): string | undefined {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  const full = toId(name);
  const kept = full.match(/[a-z]/g)?.length ?? 0;
  if (full === '' || (letters > 0 && kept < letters / 2)) return undefined;
  if (full.length <= mostOfName) return full;
  const cut = full.slice(0, mostOfName + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-+$/, '');
}
