import { isPause } from '#src/core/model/kind.ts';
import { liesIn, outwards } from './outwards.ts';
import type { Schedule, Slot } from './schedule.ts';
import { slotPaths, type SlotPath, type SlotPaths } from './slot-paths.ts';

/** What lies around a slot. */
export interface Neighbours {
  readonly previous: Slot | undefined;
  readonly next: Slot | undefined;
  /** In the order of time. */
  readonly atSameTime: readonly Slot[];
}

/**
 * What comes before and after a slot, and what else is on meanwhile: no pauses, nothing cancelled,
 * never the same talk again, nor the session it lies in.
 *
 * Before and after: within its session's slot as long as there is more of it (posters in their own
 * order), then on the same day in the same room (or in none, for what has none). At the same time:
 * all rows that overlap; for a talk these are talks, and not the sessions that are headings over
 * them; for such a session, others beside it and not what lies in them.
 */
export function neighboursOf(schedule: Schedule, slot: Slot): Neighbours {
  const paths = pathsOf(schedule);
  const around = new Set(outwards(slot));
  return {
    previous: beside(paths, slot, -1),
    next: beside(paths, slot, 1),
    atSameTime: paths.rowsDuring(slot).filter((other) => {
      if (!isOther(other, slot)) return false;
      if (!slot.heading) return !other.heading;
      return outwards(other).every((outer) => outer === other || around.has(outer));
    }),
  };
}

const known = new WeakMap<Schedule, SlotPaths>();

/** The paths of a schedule, made once: thousands of pages ask for them. */
function pathsOf(schedule: Schedule): SlotPaths {
  const paths = known.get(schedule) ?? slotPaths(schedule.slots);
  known.set(schedule, paths);
  return paths;
}

function beside(paths: SlotPaths, slot: Slot, step: -1 | 1): Slot | undefined {
  return (
    along(paths.inSession(slot), slot, step, (other) => isOther(other, slot)) ??
    along(
      paths.inRoom(slot),
      slot,
      step,
      // What the session holds has been gone through; its other rounds are the same again.
      (other) =>
        isOther(other, slot) && (slot.session === undefined || !liesIn(other, slot.session)),
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
    !isPause(other.kind.like) &&
    !liesIn(slot, other.subject) &&
    !liesIn(other, slot.subject)
  );
}
