import type { SpeakerEntry } from '#src/core/model/entry.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import { isHost } from '#src/core/model/person.ts';
import type { Room } from '#src/core/model/event/room.ts';
import { overlaps } from '#src/core/time/interval.ts';
import type { Slot } from './schedule.ts';
import { isInSession, withAncestors } from './schedule.ts';

/**
 * Every pair of overlapping slots, once, in chronological order. It is a sweep: each slot is compared only with the
 * slots that are still on when it starts, so the work grows with the number of pairs.
 */
export function* overlappingPairs(slots: readonly Slot[]): Generator<readonly [Slot, Slot]> {
  const inOrder = [...slots].sort((a, b) => a.start.toMillis() - b.start.toMillis());
  let stillOn: Slot[] = [];
  for (const slot of inOrder) {
    stillOn = stillOn.filter((earlier) => overlaps(earlier, slot));
    for (const earlier of stillOn) yield [earlier, slot];
    stillOn.push(slot);
  }
}

/** Two slots that can't both be in their room, in chronological order. */
export interface RoomClash {
  readonly room: Room;
  readonly slots: readonly [Slot, Slot];
}

/** Two simultaneous slots of one speaker, in chronological order. */
export interface SpeakerClash {
  readonly slots: readonly [Slot, Slot];
  /** The speaker's id. */
  readonly speaker: string;
}

/**
 * Every pair of exclusive slots that overlap in a room, once. A session does not clash with its own slots, and if a
 * session itself clashes, the slots that inherit its room are not reported again. Pairs are generated lazily, because a
 * malicious program can have more pairs than fit into memory.
 */
export function* roomClashes(slots: readonly Slot[]): Generator<RoomClash> {
  for (const [room, together] of slotsByRoom(slots.filter(isExclusive))) {
    for (const pair of overlappingPairs(together)) {
      const [a, b] = pair;
      // Slots that share several rooms are reported in the first of them.
      if (roomsOfBoth(a, b)[0] !== room) continue;
      if (!isInSession(a, b.subject) && !isInSession(b, a.subject) && !isReportedBySessions(a, b))
        yield { slots: pair, room };
    }
  }
}

/**
 * Every pair of exclusive slots that overlap and have a speaker in common, once for each speaker, including two slots
 * of the same talk. Chairs, authors, hosts, and groups may be in several places.
 */
export function* speakerClashes(
  slots: readonly Slot[],
  groups: ReadonlySet<string> = new Set(),
): Generator<SpeakerClash> {
  const slotsOf = new Map<string, Slot[]>();
  for (const slot of slots) {
    if (slot.subject.collection !== 'talks' || !isExclusive(slot)) continue;
    const present = slot.subject.data.speakers?.filter((person) => !isHost(person)) ?? [];
    for (const id of new Set(present.map((person) => person.id))) {
      if (id === undefined || groups.has(id)) continue;
      const slotsOfPerson = slotsOf.get(id);
      if (slotsOfPerson === undefined) slotsOf.set(id, [slot]);
      else slotsOfPerson.push(slot);
    }
  }
  for (const [speaker, together] of slotsOf) {
    for (const pair of overlappingPairs(together)) yield { slots: pair, speaker };
  }
}

/** The slots in each room in which only one thing may happen at a time. */
function slotsByRoom(slots: readonly Slot[]): Map<Room, Slot[]> {
  const byRoom = new Map<Room, Slot[]>();
  for (const slot of slots) {
    for (const room of slot.rooms) {
      if (room.shared === true) continue;
      const together = byRoom.get(room);
      if (together === undefined) byRoom.set(room, [slot]);
      else together.push(slot);
    }
  }
  return byRoom;
}

function roomsOfBoth(a: Slot, b: Slot): Room[] {
  return a.rooms.filter((room) => room.shared !== true && b.rooms.includes(room));
}

/** The ids of speakers that are groups of people. */
export function groupIds(speakers: readonly SpeakerEntry[]): Set<string> {
  return new Set(speakers.filter(({ data }) => data.group === true).map(({ id }) => id));
}

/**
 * Whether a slot needs its room and its people to itself. Breaks, posters, canceled slots, slots that share their
 * session's time, and slots in shared rooms do not.
 */
export function isExclusive({ kind, timing, status, rooms }: Slot): boolean {
  return (
    timing !== 'shared' &&
    status !== 'cancelled' &&
    (rooms.length === 0 || rooms.some(({ shared }) => shared !== true)) &&
    !isBreakLike(kind.like) &&
    kind.like !== 'poster' &&
    kind.like !== 'posters'
  );
}

/**
 * Whether the slots share a room only because their sessions do, and those already clash; one report is then enough.
 */
function isReportedBySessions(a: Slot, b: Slot): boolean {
  const rooms = roomsOfBoth(a, b);
  return exclusiveAround(a).some((outerA) =>
    exclusiveAround(b).some(
      (outerB) =>
        outerA !== outerB &&
        !(outerA === a && outerB === b) &&
        roomsOfBoth(outerA, outerB).some((room) => rooms.includes(room)) &&
        overlaps(outerA, outerB) &&
        !isInSession(outerA, outerB.subject) &&
        !isInSession(outerB, outerA.subject),
    ),
  );
}

/** A slot itself, and the slots around it that are equally exclusive. */
function exclusiveAround(slot: Slot): Slot[] {
  return withAncestors(slot).filter(isExclusive);
}
