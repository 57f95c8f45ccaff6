import { sourceKey } from '#src/core/importers/entries/ids.ts';
import type { CollectionName } from '#src/core/model/entry.ts';
import { referenceAt } from '#src/core/model/reference.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { ReadContent } from '#src/reading/read-content.ts';
import { fingerprint, type ImportedBefore, type ImportState } from './import-state.ts';
import { splitKey, type KnownIds } from './known-ids.ts';

/**
 * The state of the last import after the renames since then: what has a new id is there under that id, and a reference
 * that only follows a rename does not count as edited. An entry that was joined with another one, and left it its
 * former id, keeps its own key.
 */
export function followRenames(
  state: ImportState,
  { documents }: ReadContent,
  { current }: KnownIds,
): ImportState {
  const followed: Record<string, ImportedBefore> = {};
  const formerIds = new Map<string, string>();
  for (const [key, before] of Object.entries(state)) {
    const [space, id] = splitKey(key);
    const now = `${space}/${current.get(sourceKey(space, id)) ?? id}`;
    const isTaken = state[now] !== undefined || followed[now] !== undefined;
    if (now === key || isTaken) followed[key] = before;
    else {
      followed[now] = before;
      formerIds.set(now, id);
    }
  }
  if (formerIds.size === 0) return state;
  for (const { collection, id, frontmatter } of documents) {
    const key = collection === 'event' ? 'event/event' : `${collection}/${id}`;
    const before = followed[key];
    if (before === undefined) continue;
    const fields = Object.entries(before.fields).map(([name, print]) => {
      const value = frontmatter[name];
      const former = withFormerIds(value, collection, [name], formerIds);
      return [name, fingerprint(former) === print ? fingerprint(value) : print] as const;
    });
    followed[key] = { ...before, fields: Object.fromEntries(fields) };
  }
  return followed;
}

/** A field's value with the ids that its references had at the last import. */
function withFormerIds(
  value: unknown,
  collection: CollectionName,
  path: FieldPath,
  formerIds: ReadonlyMap<string, string>,
): unknown {
  if (typeof value === 'string') {
    const target = referenceAt(collection, path);
    return target === undefined ? value : (formerIds.get(`${target}/${value}`) ?? value);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((each, index) => withFormerIds(each, collection, [...path, index], formerIds));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      withFormerIds(each, collection, [...path, name], formerIds),
    ]),
  );
}
