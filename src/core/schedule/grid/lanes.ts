import type { Slot } from '#src/core/schedule/schedule.ts';
import type { GridBlock } from './block.ts';
import type { RowLines } from './rows.ts';

/** A block's position in its column: from one lane to another, which is not included, counted from 0. */
interface LanePlace {
  lane: number;
  until: number;
}

interface Lanes {
  /** One for each block, in the same order. Blocks that span columns take all of their lanes. */
  readonly places: readonly LanePlace[];
  /** The number of lanes in each column. */
  readonly widths: readonly number[];
}

interface Laned extends RowLines {
  readonly slot: Slot;
  readonly place: LanePlace;
}

/** Puts overlapping blocks of a column side by side, each as wide as the space to its right allows. */
export function assignLanes(
  blocks: readonly GridBlock[],
  lines: readonly RowLines[],
  columnCount: number,
): Lanes {
  const places = blocks.map((): LanePlace => ({ lane: 0, until: 1 }));
  const columns = Array.from({ length: columnCount }, (): Laned[] => []);
  blocks.forEach(({ slot, first, spanning }, index) => {
    const [place, at] = [places[index], lines[index]];
    if (spanning || place === undefined || at === undefined) return;
    columns[first]?.push({ slot, ...at, place });
  });
  const widths = columns.map((column) => {
    // The sort is stable, so blocks that start in the same row keep the day's order.
    column.sort((a, b) => a.rowStart - b.rowStart);
    const width = chooseLanes(column);
    widen(column, width);
    return width;
  });
  return { places, widths };
}

/**
 * Gives each block the lane of its session if it is free, otherwise the first free one. Returns the number of lanes.
 */
function chooseLanes(column: readonly Laned[]): number {
  const ends: number[] = [];
  const laneOf = new Map<Slot, number>();
  for (const { slot, rowStart, rowEnd, place } of column) {
    const isFree = (lane: number): boolean => (ends[lane] ?? 0) <= rowStart;
    const usual = slot.parent === undefined ? undefined : laneOf.get(slot.parent);
    let lane = usual !== undefined && isFree(usual) ? usual : 0;
    while (!isFree(lane)) lane += 1;
    ends[lane] = rowEnd;
    place.lane = lane;
    laneOf.set(slot, lane);
    if (slot.parent !== undefined && usual === undefined) laneOf.set(slot.parent, lane);
  }
  return Math.max(1, ends.length);
}

/** Extends each block to the next lane on its right that has an overlapping block. */
function widen(column: readonly Laned[], width: number): void {
  let stillOn: Laned[] = [];
  for (const block of column) {
    block.place.until = width;
    stillOn = stillOn.filter(({ rowEnd }) => rowEnd > block.rowStart);
    for (const { place } of stillOn) {
      const [left, right] =
        place.lane < block.place.lane ? [place, block.place] : [block.place, place];
      left.until = Math.min(left.until, right.lane);
    }
    stillOn.push(block);
  }
}
