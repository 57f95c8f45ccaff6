import { isBreakLike } from '#src/core/model/kind.ts';
import type { Room } from '#src/core/model/event/room.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { withAncestors } from '#src/core/schedule/schedule.ts';
import { collide } from './block.ts';
import type { GridBlock, GridTime } from './block.ts';

/** Adjacent columns by index, including both ends. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** The slots in each column so far, while columns are being assigned. */
class Board {
  /** All columns of rooms. */
  readonly rooms: Range;
  /** The column for slots without a room. */
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

  /** Keeps columns free at a time, for a slot that will be placed later. */
  reserve(time: GridTime, { first, last }: Range): void {
    for (const column of this.#columns.slice(first, last + 1)) column.push(time);
  }

  put(time: GridTime, { first, last }: Range, spanning: boolean): void {
    this.reserve(time, { first, last });
    this.#blocks.set(time, { ...time, first, last, spanning });
    if (time.heading) return;
    for (const outer of withAncestors(time.slot).slice(1)) {
      const held = this.#held.get(outer) ?? { first, last };
      const range = { first: Math.min(held.first, first), last: Math.max(held.last, last) };
      this.#held.set(outer, range);
    }
  }

  /** The columns of a heading's entries that are already placed. */
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

  /**
   * The first column in a range that has a free lane at this time and no slot across it; otherwise, the column beside
   * the rooms.
   */
  laneColumn(time: GridTime, within: Range): Range {
    for (let column = within.first; column <= within.last; column += 1) {
      const isSpanned = this.#columns[column]?.some(
        (other) => this.#blocks.get(other)?.spanning === true && collide(other, time),
      );
      if (isSpanned !== true) return { first: column, last: column };
    }
    return this.beside;
  }

  /** The block for a time. A block that spans all rooms also spans the column beside them if that is free. */
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

interface Columns {
  /** The room of each column; undefined for the last one if some slots have no room. */
  readonly columnRooms: readonly (Room | undefined)[];
  /** One for each slot, in the same order. */
  readonly blocks: readonly GridBlock[];
}

/**
 * Assigns each slot its columns. A slot with one room gets that room's column. A slot with several rooms is drawn once,
 * across as many of their adjacent columns as are otherwise empty at the time. A slot without a room spans adjacent
 * free rooms if there are enough of them; a break always does, any other slot only while nothing but breaks is on. The
 * remaining slots share one extra column. A heading without a room spans the columns of its entries.
 */
export function assignColumns(times: readonly GridTime[], rooms: readonly Room[]): Columns {
  const used = new Set(
    times.filter(({ heading }) => !heading).flatMap(({ slot }) => slot.rooms.map(({ id }) => id)),
  );
  const columnRooms = rooms.filter(({ id }) => used.has(id));
  const columnOf = new Map(columnRooms.map(({ id }, index) => [id, index]));
  const roomless = columnRooms.length;
  const board = new Board(roomless);

  const columnsOf = ({ slot }: GridTime): number[] =>
    slot.rooms.flatMap(({ id }) => columnOf.get(id) ?? []).sort((a, b) => a - b);
  const inRoom = times.filter((time) => columnsOf(time).length > 0);
  const isAlone = (time: GridTime, column: number): boolean =>
    !inRoom.some(
      (other) => other !== time && collide(other, time) && columnsOf(other).includes(column),
    );
  for (const time of inRoom) {
    const [first = roomless, ...more] = columnsOf(time);
    const run =
      more.length === 0
        ? undefined
        : longestRun([first, ...more].filter((column) => isAlone(time, column)));
    const range = run ?? { first, last: first };
    board.put(time, range, range.last > range.first);
  }
  const others = times.filter((time) => !board.has(time));
  const headings = others.filter(({ heading }) => heading);
  const breaks = others.filter(({ heading, slot }) => !heading && isBreakLike(slot.kind.like));
  const rest = others.filter(({ heading, slot }) => !heading && !isBreakLike(slot.kind.like));

  const company = [
    ...inRoom.filter(({ slot }) => !isBreakLike(slot.kind.like)),
    ...rest,
    ...headings,
  ];
  const isPlenary = (time: GridTime): boolean =>
    !company.some((other) => other !== time && collide(other, time));
  const [plenaries, parallels] = split(rest, isPlenary);

  for (const time of parallels) board.put(time, board.beside, false);
  const held = new Map(headings.map((time) => [time, board.rangeOf(time.slot) ?? board.rooms]));
  for (const [time, range] of held) board.reserve(time, range);
  for (const time of [...plenaries, ...breaks]) {
    const run = board.longestFree(time, board.rooms);
    if (run !== undefined && isWide(run, roomless)) board.put(time, run, true);
    else board.put(time, board.beside, false);
  }
  for (const [time, range] of held) {
    const run = board.longestFree(time, range) ?? board.laneColumn(time, range);
    board.put(time, run, run.last > run.first);
  }
  const blocks = times.flatMap((time) => board.stretched(time));
  const hasRoomless = blocks.some(({ last }) => last === roomless);
  return { columnRooms: hasRoomless ? [...columnRooms, undefined] : columnRooms, blocks };
}

/** The longest run of adjacent columns; the columns are in order. */
function longestRun(columns: readonly number[]): Range | undefined {
  const runs: Range[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.last === column - 1) runs[runs.length - 1] = { first: last.first, last: column };
    else runs.push({ first: column, last: column });
  }
  const [first, ...others] = runs;
  return others.reduce((best, run) => (best && widthOf(run) <= widthOf(best) ? best : run), first);
}

function widthOf({ first, last }: Range): number {
  return last - first + 1;
}

/** Whether columns are enough to represent all: at least two, and a third of them. */
function isWide(range: Range, roomCount: number): boolean {
  const width = widthOf(range);
  return width === roomCount || (width > 1 && width * 3 >= roomCount);
}

function split<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isMeant), items.filter((item) => !isMeant(item))];
}
