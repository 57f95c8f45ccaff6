import type { EntryOf } from './entry.ts';

/**
 * The id under which something was first published: the oldest of its aliases, or its own id if it was never renamed.
 *
 * Identities are made from it: those of slots, which picks and calendars (`UID`) contain, the GUIDs of feeds, and those
 * in the history of changes. They survive a rename as long as the former id stays in `aliases`.
 */
export function firstIdOf({
  id,
  aliases,
}: {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}): string {
  return aliases?.[0] ?? id;
}

/** The same, for a talk, a session, or a person. */
export function firstIdOfEntry({
  id,
  data: { aliases },
}: Pick<EntryOf<'talks' | 'sessions' | 'speakers'>, 'id' | 'data'>): string {
  return firstIdOf({ id, aliases });
}
