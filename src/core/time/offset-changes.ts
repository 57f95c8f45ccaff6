import { offsetAt } from './zone.ts';

/** A change of a zone's clocks. */
export interface OffsetChange {
  /** The first instant of the new offset, in milliseconds. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly before: number;
  readonly after: number;
}

const stepMillis = 12 * 3_600_000;

/**
 * The changes of a zone's offset between two instants (milliseconds), in order: those after `from`
 * and not after `to`. Found by halving, to the second; no zone changes twice within half a day.
 */
export function offsetChanges(zone: string, from: number, to: number): OffsetChange[] {
  const changes: OffsetChange[] = [];
  for (let left = from; left < to; left += stepMillis) {
    const right = Math.min(left + stepMillis, to);
    const before = offsetAt(zone, left);
    const after = offsetAt(zone, right);
    if (before !== after) changes.push({ at: changeBetween(zone, left, right), before, after });
  }
  return changes;
}

function changeBetween(zone: string, left: number, right: number): number {
  const before = offsetAt(zone, left);
  let last = left;
  let first = right;
  while (first - last > 1000) {
    const middle = Math.floor((last + first) / 2000) * 1000;
    if (middle <= last) break;
    if (offsetAt(zone, middle) === before) last = middle;
    else first = middle;
  }
  return first;
}
