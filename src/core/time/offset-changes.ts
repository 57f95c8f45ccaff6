import type { OffsetTable } from './offset-table.ts';
import { offsetTableOf } from './own-offsets.ts';
import { offsetAt } from './zone.ts';

/** An instant with the zone's offset. */
interface OffsetSample {
  readonly instantMillis: number;
  /** The zone's offset at that instant, in minutes east of UTC. */
  readonly offsetMinutes: number;
}

/**
 * The few instants of an event that determine whether another zone shows the same clocks at all of them: the first, the
 * last, and those around each change of the event's own offset. Two zones that agree at these agree at all of them,
 * unless the other zone changed its clocks twice between two of them (which no zone does within an event's days). There
 * are usually two.
 */
export function offsetSamples(zone: string, instantsMillis: Iterable<number>): OffsetSample[] {
  const all = [...new Set(instantsMillis)]
    .sort((a, b) => a - b)
    .map((instantMillis) => ({ instantMillis, offsetMinutes: offsetAt(zone, instantMillis) }));
  return all.filter((sample, index) => {
    const before = all[index - 1];
    const after = all[index + 1];
    if (before === undefined || after === undefined) return true;
    const { offsetMinutes } = sample;
    return before.offsetMinutes !== offsetMinutes || after.offsetMinutes !== offsetMinutes;
  });
}

/** A change of a zone's clocks. */
export interface OffsetChange {
  /** The first instant of the new offset, in milliseconds. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly before: number;
  readonly after: number;
}

const cellMillis = 12 * 3_600_000;

/** The changes of a zone by the number of half days since 1970, as long as its offsets come from the same table. */
interface CachedChanges {
  readonly table: OffsetTable | undefined;
  readonly cells: Map<number, OffsetChange | undefined>;
}

/** By zone: every calendar of an event asks for the same years. */
const changesByZone = new Map<string, CachedChanges>();

/**
 * The changes of a zone's offset between two instants (milliseconds), in order: those after `from` and not after `to`.
 * They are found by binary search, to the second; no zone changes twice within half a day.
 */
export function offsetChanges(zone: string, from: number, to: number): OffsetChange[] {
  const cells = cachedCells(zone);
  const changes: OffsetChange[] = [];
  for (let cell = Math.floor(from / cellMillis); cell * cellMillis < to; cell += 1) {
    let change = cells.get(cell);
    if (change === undefined && !cells.has(cell)) cells.set(cell, (change = changeIn(zone, cell)));
    if (change !== undefined && change.at > from && change.at <= to) changes.push(change);
  }
  return changes;
}

function cachedCells(zone: string): CachedChanges['cells'] {
  const table = offsetTableOf(zone);
  let changes = changesByZone.get(zone);
  if (changes === undefined || changes.table !== table) {
    changesByZone.set(zone, (changes = { table, cells: new Map() }));
  }
  return changes.cells;
}

/** The change after a half day's first instant and up to its last. */
function changeIn(zone: string, cell: number): OffsetChange | undefined {
  const left = cell * cellMillis;
  const right = left + cellMillis;
  const before = offsetAt(zone, left);
  const after = offsetAt(zone, right);
  return before === after ? undefined : { at: changeBetween(zone, left, right), before, after };
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
