import { overlaps } from '#src/core/time/interval.ts';
import type { Slot } from './schedule.ts';

/**
 * Every pair of slots that have time in common, once, in the order of time. A sweep: each slot is
 * compared with those that are still on when it starts, so the work grows with the pairs found.
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
