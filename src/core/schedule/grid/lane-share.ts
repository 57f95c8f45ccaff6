import type { GridColumn } from '#src/core/schedule/grid.ts';

/**
 * The width of each of a column's lanes in shares: a room that holds two things at once is wider than
 * one that holds one, but not twice as wide; what has no room is narrow.
 */
export function laneShare({ lanes, room }: GridColumn): number {
  if (room === undefined) return 0.6;
  return lanes === 1 ? 1 : Math.round((0.4 + 0.6 * lanes) * (100 / lanes)) / 100;
}
