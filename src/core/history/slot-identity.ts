import type { KeyOfSlot } from '#src/core/schedule/placing/make-slots.ts';
import type { History } from './history.ts';
import type { SessionEntry, TalkEntry } from '#src/core/model/entry.ts';

/** The id an entry was first published with: the oldest of its aliases, else its own. */
export function firstId(entry: Pick<TalkEntry | SessionEntry, 'id' | 'data'>): string {
  return entry.data.aliases?.[0] ?? entry.id;
}

/** The keys that identify slots: as first published, even if their file has others now. */
export function keysByHistory({ keptKeys }: Pick<History, 'keptKeys'>): KeyOfSlot {
  return (slot) => keptKeys.get(identityOf(slot)) ?? slot.key;
}

/** A slot's identity, the same through moves and renames: `talks/first-id/key`. */
export function identityOf(slot: {
  readonly subject: TalkEntry | SessionEntry;
  readonly key: string;
}): string {
  return `${slot.subject.collection}/${firstId(slot.subject)}/${slot.key}`;
}
