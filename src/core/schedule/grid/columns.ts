import { isPause } from '#src/core/model/kind.ts';
import type { Room } from '#src/core/model/room.ts';
import { outwards } from '#src/core/schedule/outwards.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { collide, type GridBlock, type GridTime } from './block.ts';

interface Columns {
  /** The room of each column; undefined for a last one, where some slots have no room. */
  readonly columnRooms: readonly (Room | undefined)[];
  /** One for each slot, in the same order. */
  readonly blocks: readonly GridBlock[];
}

/** Columns side by side, by index, both included. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Gives each slot its columns. What has a room stands in the room's column. What has none spans the
 * rooms where they are free: a pause, when most of them are, side by side; anything else, when nothing
 * else is on. The rest shares one more column. A heading without a room spans the columns of what it holds.
 */
export function assignColumns(times: readonly GridTime[], rooms: readonly Room[]): Columns {
  const used = new Set(times.filter(({ heading }) => !heading).map(({ slot }) => slot.room?.id));
  const columnRooms = rooms.filter(({ id }) => used.has(id));
  const columnOf = new Map(columnRooms.map(({ id }, index) => [id, index]));
  const roomless = columnRooms.length;
  const board = new Board(roomless);

  const inRoom = times.filter(({ slot }) => columnOf.has(slot.room?.id ?? ''));
  for (const time of inRoom) {
    const column = columnOf.get(time.slot.room?.id ?? '') ?? roomless;
    board.put(time, { first: column, last: column }, false);
  }
  const others = times.filter((time) => !board.has(time));
  const headings = others.filter(({ heading }) => heading);
  const pauses = others.filter(({ heading, slot }) => !heading && isPause(slot.kind.like));
  const rest = others.filter(({ heading, slot }) => !heading && !isPause(slot.kind.like));

  const company = [...inRoom, ...rest, ...headings];
  for (const time of rest) {
    const alone = roomless > 0 && !company.some((other) => other !== time && collide(other, time));
    board.put(time, alone ? board.rooms : board.beside, alone);
  }
  for (const time of headings) {
    const held = board.rangeOf(time.slot) ?? (roomless > 0 ? board.rooms : board.beside);
    const run = board.longestFree(time, held) ?? { first: held.first, last: held.first };
    board.put(time, run, run.last > run.first);
  }
  for (const time of pauses) {
    const run = roomless > 0 ? board.longestFree(time, board.rooms) : undefined;
    const most = run !== undefined && (run.last - run.first + 1) * 2 > roomless;
    board.put(time, most ? run : board.beside, most);
  }
  const blocks = times.flatMap((time) => board.stretched(time));
  const hasRoomless = blocks.some(({ last }) => last === roomless);
  return { columnRooms: hasRoomless ? [...columnRooms, undefined] : columnRooms, blocks };
}

/** What stands where, while columns are given. */
class Board {
  /** All columns of rooms. */
  readonly rooms: Range;
  /** The one for what has no room. */
  readonly beside: Range;
  readonly #columns: GridBlock[][];
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

  put(time: GridTime, { first, last }: Range, spanning: boolean): void {
    const block = { ...time, first, last, spanning };
    this.#blocks.set(time, block);
    for (const column of this.#columns.slice(first, last + 1)) column.push(block);
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
