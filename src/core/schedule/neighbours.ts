import { isPause } from '#src/core/model/kind.ts';
import { overlaps } from '#src/core/time/interval.ts';
import { liesIn, outwards, rowOf } from './outwards.ts';
import type { Schedule, Slot } from './schedule.ts';
import { slotPaths, type SlotPath, type SlotPaths } from './slot-paths.ts';

/** What lies around a slot. */
export interface Neighbours {
  readonly previous: Slot | undefined;
  readonly next: Slot | undefined;
  /** The nearest of what is on meanwhile, at most {@link mostAtSameTime}, in the order of time. */
  readonly atSameTime: readonly Slot[];
  /** How many more are on meanwhile. */
  readonly moreAtSameTime: number;
}

/** A page that named all of a large event's hour would grow with the event. */
const mostAtSameTime = 8;

/**
 * What comes before and after a slot, and what else is on meanwhile: no pauses, nothing cancelled,
 * never the same talk again, nor the session it lies in. A talk that shares its session's time, like a
 * poster, has the neighbors of that session: other posters are neither before nor after it.
 *
 * Before and after: within its session's slot as long as there is more of it, then on the same day in
 * the same room (or in none, for what has none), and never what overlaps. At the same time: what overlaps, each session in
 * place of what lies in it; of the session around the slot, what lies beside the slot.
 */
export function neighboursOf(schedule: Schedule, of: Slot): Neighbours {
  const slot = rowOf(of);
  const paths = pathsOf(schedule);
  const around = new Set(outwards(slot));
  const isMeanwhile = (other: Slot): boolean =>
    other.placing !== 'shares' && isOther(other, slot) && overlaps(other, slot);
  const meanwhile = paths
    .rowsDuring(slot)
    .filter(isMeanwhile)
    .filter((other) => {
      const [, ...holders] = outwards(other);
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

/** Kinds that most people of an event come to. */
const plenary: ReadonlySet<string> = new Set(['keynote', 'invited', 'panel', 'opening', 'closing']);

/** How little somebody who looks at a slot would miss another one: its own session and track come first. */
function distanceBetween(slot: Slot, other: Slot): number {
  if (slot.session !== undefined && other.session === slot.session) return 0;
  if (slot.track !== undefined && other.track === slot.track) return 1;
  if (plenary.has(other.kind.like)) return 2;
  return other.subject.collection === 'sessions' ? 3 : 4;
}

const known = new WeakMap<Schedule, SlotPaths>();

/** The paths of a schedule, made once: thousands of pages ask for them. */
function pathsOf(schedule: Schedule): SlotPaths {
  const paths = known.get(schedule) ?? slotPaths(schedule.slots);
  known.set(schedule, paths);
  return paths;
}

function beside(paths: SlotPaths, slot: Slot, step: -1 | 1): Slot | undefined {
  const isBeside = (other: Slot): boolean => isOther(other, slot) && !overlaps(other, slot);
  return (
    along(paths.inSession(slot), slot, step, isBeside) ??
    along(
      paths.inRoom(slot),
      slot,
      step,
      // What the session holds has been gone through; its other rounds are the same again.
      (other) => isBeside(other) && (slot.session === undefined || !liesIn(other, slot.session)),
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
