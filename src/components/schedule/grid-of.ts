import type { Room } from '#src/core/model/room.ts';
import { layOutGrid, type Grid } from '#src/core/schedule/grid.ts';
import type { Day } from '#src/core/schedule/schedule.ts';

/** A day's grid, or undefined where a grid would tell nothing: with one room there are no columns. */
export function gridOf(day: Day, rooms: readonly Room[]): Grid | undefined {
  const used = new Set(day.slots.flatMap(({ rooms: own }) => own.map(({ id }) => id)));
  return used.size > 1 ? layOutGrid(day, rooms) : undefined;
}
