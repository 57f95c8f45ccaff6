import type { CollectionName } from '#src/core/model/entry.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';

/** One entry of a collection, in a sentence. */
export const collectionWords: Readonly<Record<CollectionName, string>> = {
  event: 'the event',
  talks: 'a talk',
  sessions: 'a session',
  speakers: 'a speaker',
  pages: 'a page',
};

/** An entry in a sentence about it: `talk` in "This talk has no end." */
export function entryNoun({ collection }: { readonly collection: CollectionName }): string {
  return collection === 'talks' ? 'talk' : collection === 'sessions' ? 'session' : 'entry';
}

/**
 * A field in a sentence, named in the way an organizer would.
 *
 * @example fieldName(['rooms', 0, 'id']) //=> '"id" in entry 1 of "rooms"'
 */
export function fieldName(path: FieldPath): string {
  const step = path.at(-1);
  const above = path.slice(0, -1);
  const name = typeof step === 'number' ? `entry ${step + 1}` : `"${String(step)}"`;
  if (above.length === 0) return name;
  const joint = typeof step === 'number' ? 'of' : 'in';
  return `${name} ${joint} ${fieldName(above)}`;
}

/** A field at the beginning of a sentence. */
export function fieldNameFirst(path: FieldPath): string {
  const name = fieldName(path);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
