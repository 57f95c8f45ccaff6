import { sourceKey, type IdSpace } from '#src/core/importers/entries/ids.ts';
import type { ReadContent } from '#src/reading/read-content.ts';
import type { ImportState } from './import-state.ts';
import { listItems } from './merge-entry.ts';

/** What the content knows of ids: by {@link sourceKey}. */
export interface KnownIds {
  /** The names of everything, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The current ids of what was renamed, by each former id: its aliases. */
  readonly current: ReadonlyMap<string, string>;
}

/** The ids of a content folder. An id that is in use leads nowhere else, even if it is also a former id. */
export function knownIds(content: ReadContent): KnownIds {
  const names = new Map<string, string>();
  const current = new Map<string, string>();
  const add = (
    space: IdSpace,
    id: string,
    name: string,
    fields: Readonly<Record<string, unknown>>,
  ): void => {
    names.set(sourceKey(space, id), name);
    const aliases = fields['aliases'];
    for (const alias of Array.isArray(aliases) ? (aliases as unknown[]) : []) {
      if (typeof alias === 'string') current.set(sourceKey(space, alias), id);
    }
  };
  for (const { collection, id, title, frontmatter } of content.documents) {
    if (collection !== 'event') {
      const name = title?.plain ?? textOf(frontmatter['name']) ?? id;
      add(collection as IdSpace, id, name, frontmatter);
      continue;
    }
    for (const [key, item] of listItems(frontmatter)) {
      const [space = '', itemId = ''] = key.split('/');
      add(space as IdSpace, itemId, textOf(item['name']) ?? itemId, item);
    }
  }
  for (const key of names.keys()) current.delete(key);
  return { names, current };
}

/** The current ids of what an earlier import brought, by {@link sourceKey} of its identity in the source. */
export function idsOfState(state: ImportState, { current }: KnownIds): Map<string, string> {
  return new Map(
    Object.entries(state).map(([key, { source }]) => {
      const [space, id] = splitKey(key);
      return [sourceKey(space, source), current.get(sourceKey(space, id)) ?? id] as const;
    }),
  );
}

/** The two parts of `talks/<id>`. */
export function splitKey(key: string): [IdSpace, string] {
  const slash = key.indexOf('/');
  return [key.slice(0, slash) as IdSpace, key.slice(slash + 1)];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
