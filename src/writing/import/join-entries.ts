import type { Fields, ImportedEntry } from '#src/core/importers/entries/entry.ts';
import type { ImportedEvent, Remark } from '#src/core/importers/imported.ts';
import type { ImportState } from './import-state.ts';

/** The entries of an import, each id once. */
export interface JoinedEntries {
  readonly entries: readonly ImportedEntry[];
  /** The identities in the source of the event's rooms and tracks, in the order of the event's lists. */
  readonly sources: { readonly rooms: readonly string[]; readonly tracks: readonly string[] };
  readonly remarks: readonly Remark[];
}

/**
 * Leaves each id to one entry. Several have one id if a person joined them: deleted one, and made its id an alias of the
 * other. Then the other counts, which the last import knows by its own id.
 */
export function joinEntries(
  entries: readonly ImportedEntry[],
  { rooms, tracks }: ImportedEvent,
  state: ImportState,
): JoinedEntries {
  const remarks: Remark[] = [];
  const join = <Item>(items: readonly Item[], of: (item: Item) => Known): Item[] => {
    const chosen = new Map<string, Item>();
    for (const item of items) {
      const { key, source } = of(item);
      const isNew = !chosen.has(key);
      if (isNew || state[key]?.source === source) chosen.set(key, item);
      if (!isNew) remarks.push({ kind: 'merged', message: joined, about: key });
    }
    return [...chosen.values()];
  };
  const list = (name: 'rooms' | 'tracks', items: readonly { readonly source: string }[]) => {
    const event = entries.find(({ collection }) => collection === 'event');
    const fields = (event?.fields[name] ?? []) as readonly Fields[];
    const pairs = fields.map((item, index) => ({
      item,
      key: `${name}/${typeof item['id'] === 'string' ? item['id'] : ''}`,
      source: items[index]?.source ?? '',
    }));
    return join(pairs, (pair) => pair);
  };
  const lists = { rooms: list('rooms', rooms), tracks: list('tracks', tracks) };
  const once = join(entries, ({ collection, id, source }) => ({
    key: `${collection}/${id}`,
    source,
  }));
  return {
    entries: once.map((entry) => (entry.collection === 'event' ? withLists(entry, lists) : entry)),
    sources: {
      rooms: lists.rooms.map(({ source }) => source),
      tracks: lists.tracks.map(({ source }) => source),
    },
    remarks,
  };
}

/** An entry's key in the state, and its identity in the source. */
interface Known {
  readonly key: string;
  readonly source: string;
}

const joined = 'Entries of the source that you made one stay one, with the values of one of them';

type Lists = Readonly<Record<'rooms' | 'tracks', readonly { readonly item: Fields }[]>>;

function withLists(event: ImportedEntry, lists: Lists): ImportedEntry {
  const fields = Object.fromEntries(
    Object.entries(event.fields).map(([name, value]) => [
      name,
      name === 'rooms' || name === 'tracks' ? lists[name].map(({ item }) => item) : value,
    ]),
  );
  return { ...event, fields };
}
