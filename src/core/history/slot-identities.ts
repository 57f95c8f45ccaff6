import { defaultSlotKey } from '#src/core/schedule/placing/timing.ts';
import type { HistoricSlot, History } from './history.ts';
import type { KeyOfSlot } from '#src/core/schedule/placing/make-slots.ts';
import type { SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import { firstIdOfEntry } from '#src/core/model/first-id.ts';

/** A slot as written in its file, and the identity under which it was first published. */
interface Occurrence {
  readonly identity: string;
  readonly written: HistoricSlot;
}

/**
 * Gives each slot the identity under which it was first published, however its file writes it now.
 *
 * For attendees, nothing changes if a lone `start` becomes one of several `slots`, or the reverse, or if a key is
 * renamed: calendars, apps, and stars keep their slot. A slot is matched by its key if the key is unchanged, and by its
 * time if the key changed or was never written.
 */
export class SlotIdentities {
  /** By subject (`talks/opening`), then by written key. */
  readonly #subjects = new Map<string, Map<string, Occurrence>>();
  /** The last identities of written names (`talks/opening/round-1`), for slots that come back. */
  readonly #earlier = new Map<string, string>();

  /** Takes facts by written name, and returns them by identity; a removed slot is `undefined` in both. */
  resolve(
    changed: ReadonlyMap<string, HistoricSlot | undefined>,
  ): Map<string, HistoricSlot | undefined> {
    const resolved = new Map<string, HistoricSlot | undefined>();
    for (const [subject, names] of Map.groupBy(changed.keys(), subjectIn)) {
      const before = this.#subjects.get(subject) ?? new Map<string, Occurrence>();
      const after = new Map([...before].map(([key, { written }]) => [key, written]));
      for (const name of names) {
        const facts = changed.get(name);
        if (facts === undefined) after.delete(keyIn(name));
        else after.set(keyIn(name), facts);
      }
      for (const { identity } of before.values()) resolved.set(identity, undefined);
      for (const { identity, written } of this.#enter(subject, before, after)) {
        resolved.set(identity, { ...written, identity, key: keyIn(identity) });
      }
    }
    return resolved;
  }

  /** The keys that current slots keep, by their written names; only those that differ. */
  keptKeys(): Map<string, string> {
    const all = [...this.#subjects].flatMap(([subject, occurrences]) =>
      [...occurrences].map(([key, { identity }]) => [`${subject}/${key}`, identity] as const),
    );
    return new Map(
      all
        .filter(([name, identity]) => name !== identity)
        .map(([name, identity]) => [name, keyIn(identity)]),
    );
  }

  #enter(
    subject: string,
    before: ReadonlyMap<string, Occurrence>,
    after: ReadonlyMap<string, HistoricSlot>,
  ): Occurrence[] {
    const same = continuedFrom(before, after);
    const taken = new Set([...same.values()].map(({ identity }) => identity));
    const occurrences = new Map<string, Occurrence>();
    for (const [key, written] of after) {
      const name = `${subject}/${key}`;
      const identity =
        same.get(key)?.identity ?? freeIdentity(this.#earlier.get(name) ?? name, taken);
      taken.add(identity);
      occurrences.set(key, { identity, written });
      this.#earlier.set(name, identity);
    }
    this.#subjects.set(subject, occurrences);
    return [...occurrences.values()];
  }
}

/** The earlier slot that each written key continues. */
function continuedFrom(
  before: ReadonlyMap<string, Occurrence>,
  after: ReadonlyMap<string, HistoricSlot>,
): Map<string, Occurrence> {
  const same = new Map<string, Occurrence>();
  const left = new Map(before);
  const pair = (fits: (oldKey: string, newKey: string) => boolean): void => {
    for (const newKey of after.keys()) {
      if (same.has(newKey)) continue;
      const oldKey = [...left.keys()].find((key) => fits(key, newKey));
      const occurrence = oldKey === undefined ? undefined : left.get(oldKey);
      if (oldKey === undefined || occurrence === undefined) continue;
      same.set(newKey, occurrence);
      left.delete(oldKey);
    }
  };
  const startsTogether = (oldKey: string, newKey: string): boolean =>
    before.get(oldKey)?.written.start === after.get(newKey)?.start;
  const isRewritten = (oldKey: string, newKey: string): boolean =>
    (isUnwritten(newKey, after) || !before.has(newKey)) &&
    (isUnwritten(oldKey, before) || !after.has(oldKey));
  const sharesRoom = (oldKey: string, newKey: string): boolean =>
    before.get(oldKey)?.written.roomIds === after.get(newKey)?.roomIds;

  pair((oldKey, newKey) => oldKey === newKey && startsTogether(oldKey, newKey));
  pair((...keys) => startsTogether(...keys) && isRewritten(...keys) && sharesRoom(...keys));
  pair((...keys) => startsTogether(...keys) && isRewritten(...keys));
  pair((oldKey, newKey) => oldKey === newKey);
  // The only time of a talk stays its only time, wherever it moves.
  if (before.size === 1 && after.size === 1) pair(() => true);
  return same;
}

/** Nobody may have chosen the key of a lone slot. */
function isUnwritten(key: string, slots: ReadonlyMap<string, unknown>): boolean {
  return key === defaultSlotKey && slots.size === 1;
}

function freeIdentity(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const identity = `${wanted}-${number}`;
    if (!taken.has(identity)) return identity;
  }
}

function subjectIn(name: string): string {
  return name.slice(0, name.lastIndexOf('/'));
}
function keyIn(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** The keys that identify slots: as first published, even if their file has others now. */
export function keysByHistory({ keptKeys }: Pick<History, 'keptKeys'>): KeyOfSlot {
  return (slot) => keptKeys.get(identityOf(slot)) ?? slot.key;
}

/** A slot's identity, which stays the same through moves and renames: `talks/first-id/key`. */
export function identityOf(slot: {
  readonly subject: TalkEntry | SessionEntry;
  readonly key: string;
}): string {
  return `${slot.subject.collection}/${firstIdOfEntry(slot.subject)}/${slot.key}`;
}
