import { outwards } from '#src/core/schedule/outwards.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { collide, type GridBlock, type GridTime } from './block.ts';

/** Columns side by side, by index, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** What stands where, while columns are given. */
export class Board {
  /** All columns of rooms. */
  readonly rooms: Range;
  /** The one for what has no room. */
  readonly beside: Range;
  readonly #columns: GridTime[][];
  readonly #blocks = new Map<GridTime, GridBlock>();
  readonly #held = new Map<Slot, Range>();

  constructor(roomCount: number) {
    this.rooms = { first: 0, last: roomCount - 1 };
    this.beside = { first: roomCount, last: roomCount };
    this.#columns = Array.from({ length: roomCount + 1 }, () => []);
  }

  has(time: GridTime): boolean {
    return this.#blocks.has(time);
  }

  /** Keeps columns free at a time, for what is put there later. */
  reserve(time: GridTime, { first, last }: Range): void {
    for (const column of this.#columns.slice(first, last + 1)) column.push(time);
  }

  put(time: GridTime, { first, last }: Range, spanning: boolean): void {
    this.reserve(time, { first, last });
    this.#blocks.set(time, { ...time, first, last, spanning });
    if (time.heading) return;
    for (const outer of outwards(time.slot).slice(1)) {
      const held = this.#held.get(outer) ?? { first, last };
      const range = { first: Math.min(held.first, first), last: Math.max(held.last, last) };
      this.#held.set(outer, range);
    }
  }

  /** The columns of what a heading holds, as far as it has been put. */
  rangeOf(heading: Slot): Range | undefined {
    return this.#held.get(heading);
  }

  /** The longest run of columns within a range that are free at a time. */
  longestFree(time: GridTime, within: Range): Range | undefined {
    let best: Range | undefined;
    let first = within.first;
    for (let column = within.first; column <= within.last; column += 1) {
      if (!this.#isFree(time, column)) first = column + 1;
      else if (best === undefined || column - first > best.last - best.first) {
        best = { first, last: column };
      }
    }
    return best;
  }

  /** The block of a time; what spans all rooms also spans the column beside them where that is free. */
  stretched(time: GridTime): GridBlock[] {
    const block = this.#blocks.get(time);
    if (block === undefined) return [];
    const { first, last } = this.beside;
    const spansAll = block.spanning && block.first === 0 && block.last === last - 1;
    const isUsed = this.#columns[first]?.length !== 0;
    return [spansAll && isUsed && this.#isFree(time, first) ? { ...block, last } : block];
  }

  #isFree(time: GridTime, column: number): boolean {
    return this.#columns[column]?.some((block) => collide(block, time)) !== true;
  }
}
