import type { Slot } from './schedule.ts';

/** A sequence of slots as an attendee goes through them. */
export interface SlotPath {
  indexOf(slot: Slot): number;
  at(index: number): Slot | undefined;
}

/** The sequences that the rows of a schedule lie in, ready to be asked often. */
export interface SlotPaths {
  /** The rows in the same slot of a session, in the order of time. */
  inSession(slot: Slot): SlotPath | undefined;
  /** The rows of the same day in the same room, or in none. */
  inRoom(slot: Slot): SlotPath | undefined;
  /** The rows of all days that have time in common with a slot, in the order of time. */
  rowsDuring(slot: Slot): readonly Slot[];
}

/** Makes the paths of slots that are in the order of time. */
export function slotPaths(slots: readonly Slot[]): SlotPaths {
  const rows = slots.filter(({ placing }) => placing !== 'shares');
  return {
    inSession: pathsBy(rows, sessionKey),
    inRoom: pathsBy(rows, ({ day, room }) => `${day} ${room?.id ?? ''}`),
    rowsDuring: duringOf(rows),
  };
}

/** What lies in the same slot of a session, or in the same session where that has no time. */
function sessionKey({ session, parent }: Slot): unknown {
  return parent ?? session;
}

/** Groups slots by a key (those without one lie on no path). */
function pathsBy(
  slots: readonly Slot[],
  keyOf: (slot: Slot) => unknown,
): (slot: Slot) => SlotPath | undefined {
  const places = new Map<Slot, number>();
  const paths = new Map<unknown, SlotPath>();
  for (const [key, group] of Map.groupBy(slots, keyOf)) {
    if (key === undefined) continue;
    group.forEach((slot, index) => places.set(slot, index));
    paths.set(key, {
      indexOf: (slot) => places.get(slot) ?? -1,
      at: (index) => group[index],
    });
  }
  return (slot) => paths.get(keyOf(slot));
}

/**
 * Finds rows by time. Rows start in order, and the latest end so far only grows: both borders of the
 * rows that can overlap are found without looking at the others.
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

/** The first index at which something holds that, once it does, holds for all that follow. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
