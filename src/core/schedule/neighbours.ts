import type { Schedule, Slot } from './schedule.ts';

/** What lies around a slot. */
export interface Neighbours {
  readonly previous: Slot | undefined;
  readonly next: Slot | undefined;
  /** In the order of time. */
  readonly atSameTime: readonly Slot[];
}

/**
 * What comes before and after a slot, and what else is on meanwhile. Only what has a page and takes
 * place is told: no pauses without a text, nothing cancelled, never the same talk again.
 *
 * Before and after: within the slot's session where there is more of it (posters by their order),
 * else on the same day in the same room (in none, for what has none). At the same time: all rows
 * that overlap, without headings, for their talks stand for them, and without the own session.
 */
export function neighboursOf(schedule: Schedule, slot: Slot): Neighbours {
  throw new Error(`Neighbours of ${slot.name} of ${schedule.zone} are not written yet.`);
}
