import { memoize } from './memoize.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import { overlaps } from '#src/core/time/interval.ts';
import type { Slot, Schedule } from './schedule.ts';
import { isInSession, withAncestors, rowOf } from './schedule.ts';

/** A sequence of slots in the order in which an attendee goes through them. */
interface SlotPath {
  indexOf(slot: Slot): number;
  at(index: number): Slot | undefined;
}

/** The sequences of rows that contain a slot, prepared for many lookups. */
interface SlotPaths {
  /** The rows in the same slot of a session, in chronological order. */
  inSession(slot: Slot): SlotPath | undefined;
  /** The rows of the same day in the same room, or without a room. */
  inRoom(slot: Slot): SlotPath | undefined;
  /** The rows of all days that overlap a slot, in chronological order. */
  rowsDuring(slot: Slot): readonly Slot[];
}

/** Makes the paths of slots that are in chronological order. */
function slotPaths(slots: readonly Slot[]): SlotPaths {
  const rows = slots.filter(({ timing }) => timing !== 'shared');
  return {
    inSession: pathsBy(rows, sessionKey),
    inRoom: pathsBy(rows, ({ day, room }) => `${day} ${room?.id ?? ''}`),
    rowsDuring: duringOf(rows),
  };
}

/** A key that entries in the same slot of a session share, or in the same session if it has no time. */
function sessionKey({ session, parent }: Slot): unknown {
  return parent ?? session;
}

/** Groups slots by a key; slots without one are left out. */
function pathsBy(
  slots: readonly Slot[],
  keyOf: (slot: Slot) => unknown,
): (slot: Slot) => SlotPath | undefined {
  const indexes = new Map<Slot, number>();
  const paths = new Map<unknown, SlotPath>();
  for (const [key, group] of Map.groupBy(slots, keyOf)) {
    if (key === undefined) continue;
    group.forEach((slot, index) => indexes.set(slot, index));
    paths.set(key, {
      indexOf: (slot) => indexes.get(slot) ?? -1,
      at: (index) => group[index],
    });
  }
  return (slot) => paths.get(keyOf(slot));
}

/**
 * Finds rows by time. Rows are ordered by start, and the running maximum of their ends only grows, so that binary
 * search finds both limits of the rows that can overlap.
 */
function duringOf(rows: readonly Slot[]): (slot: Slot) => readonly Slot[] {
  const times = rows.map((row) => ({ row, start: row.start.toMillis(), end: row.end.toMillis() }));
  const latestEnds: number[] = [];
  for (const { end } of times) latestEnds.push(Math.max(end, latestEnds.at(-1) ?? end));
  return (slot) => {
    const [start, end] = [slot.start.toMillis(), slot.end.toMillis()];
    const from = firstIndex(times.length, (index) => (latestEnds[index] ?? Infinity) > start);
    const to = firstIndex(times.length, (index) => (times[index]?.start ?? Infinity) >= end);
    return times
      .slice(from, to)
      .filter((time) => time.end > start)
      .map(({ row }) => row);
  };
}

/** The first index at which a condition holds, if it holds for every later index, too (binary search). */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The slots around a slot. */
interface Neighbors {
  readonly previous: Slot | undefined;
  readonly next: Slot | undefined;
  /** The nearest slots at the same time, at most {@link mostAtSameTime}, in chronological order. */
  readonly atSameTime: readonly Slot[];
  /** The number of further slots at the same time. */
  readonly moreAtSameTime: number;
}

/** A page that named all slots in an hour of a large event would grow with the event. */
const mostAtSameTime = 8;

/**
 * Finds the slots before, after, and at the same time as a slot. Breaks, canceled slots, other slots of the same talk,
 * and the session that contains it are left out. A talk that shares its session's time, such as a poster, has the
 * neighbors of that session, because other posters are neither before nor after it.
 *
 * Before and after: first within its session's slot, then on the same day in the same room (or without a room, if it
 * has none), but never an overlapping slot. At the same time: all overlapping slots, with each session in place of its
 * entries; within the slot's own session, the parallel entries.
 */
export function neighborsOf(schedule: Schedule, of: Slot): Neighbors {
  const slot = rowOf(of);
  const paths = pathsOf(schedule);
  const around = new Set(withAncestors(slot));
  const isMeanwhile = (other: Slot): boolean =>
    other.timing !== 'shared' && isOther(other, slot) && overlaps(other, slot);
  const meanwhile = paths
    .rowsDuring(slot)
    .filter(isMeanwhile)
    .filter((other) => {
      const [, ...holders] = withAncestors(other);
      return holders.every((holder) => around.has(holder) || !isMeanwhile(holder));
    });
  const nearest = new Set(
    meanwhile
      .map((other) => ({ other, distance: distanceBetween(slot, other) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, mostAtSameTime)
      .map(({ other }) => other),
  );
  return {
    previous: beside(paths, slot, -1),
    next: beside(paths, slot, 1),
    atSameTime: meanwhile.filter((other) => nearest.has(other)),
    moreAtSameTime: meanwhile.length - nearest.size,
  };
}

/** Kinds that most people at an event attend. */
const plenary: ReadonlySet<string> = new Set(['keynote', 'invited', 'panel', 'opening', 'closing']);

/** How close another slot is to this one, the nearest first: its own session, then its track. */
function distanceBetween(slot: Slot, other: Slot): number {
  if (slot.session !== undefined && other.session === slot.session) return 0;
  if (slot.track !== undefined && other.track === slot.track) return 1;
  if (plenary.has(other.kind.like)) return 2;
  return other.subject.collection === 'sessions' ? 3 : 4;
}

const pathsOf = memoize(({ slots }: Schedule): SlotPaths => slotPaths(slots));

function beside(paths: SlotPaths, slot: Slot, step: -1 | 1): Slot | undefined {
  const isBeside = (other: Slot): boolean => isOther(other, slot) && !overlaps(other, slot);
  return (
    along(paths.inSession(slot), slot, step, isBeside) ??
    along(
      paths.inRoom(slot),
      slot,
      step,
      // The session's entries have already been searched, and its other rounds repeat them.
      (other) =>
        isBeside(other) && (slot.session === undefined || !isInSession(other, slot.session)),
    )
  );
}

function along(
  path: SlotPath | undefined,
  from: Slot,
  step: -1 | 1,
  isMeant: (other: Slot) => boolean,
): Slot | undefined {
  if (path === undefined) return undefined;
  let index = path.indexOf(from);
  let other: Slot | undefined;
  do {
    index += step;
    other = path.at(index);
  } while (other !== undefined && !isMeant(other));
  return other;
}

function isOther(other: Slot, slot: Slot): boolean {
  return (
    other.subject !== slot.subject &&
    other.status !== 'cancelled' &&
    !isBreakLike(other.kind.like) &&
    !isInSession(slot, other.subject) &&
    !isInSession(other, slot.subject)
  );
}
