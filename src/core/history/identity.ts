import type { SessionEntry, TalkEntry } from '#src/core/model/entry.ts';

/** The id an entry was first published with: the oldest of its aliases, else its own. */
export function firstId(entry: Pick<TalkEntry | SessionEntry, 'id' | 'data'>): string {
  return entry.data.aliases?.[0] ?? entry.id;
}

/** What stays the same for a slot through moves and renames: `talks/first-id/key`. */
export function identityOf(slot: {
  readonly subject: TalkEntry | SessionEntry;
  readonly key: string;
}): string {
  return `${slot.subject.collection}/${firstId(slot.subject)}/${slot.key}`;
}
