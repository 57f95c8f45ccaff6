import { isPause } from '#src/core/model/kind.ts';
import type { Room } from '#src/core/model/room.ts';
import { collide, type GridBlock, type GridTime } from './block.ts';
import { Board, type Range } from './board.ts';

interface Columns {
  /** The room of each column; undefined for a last one, where some slots have no room. */
  readonly columnRooms: readonly (Room | undefined)[];
  /** One for each slot, in the same order. */
  readonly blocks: readonly GridBlock[];
}

/**
 * Gives each slot its columns. What has a room stands in the room's column, what has several spans as
 * many of theirs as lie side by side with nothing else in them, for it is drawn once. What has none
 * spans the rooms that are free side by side, where these are not too few: a pause always, anything
 * else when only pauses are on with it. The rest shares one more column. A heading without a room
 * spans the columns of what it holds.
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
  const pauses = others.filter(({ heading, slot }) => !heading && isPause(slot.kind.like));
  const rest = others.filter(({ heading, slot }) => !heading && !isPause(slot.kind.like));

  const everywhere = roomless > 0 ? board.rooms : board.beside;
  const company = [...inRoom.filter(({ slot }) => !isPause(slot.kind.like)), ...rest, ...headings];
  const isPlenary = (time: GridTime): boolean =>
    !company.some((other) => other !== time && collide(other, time));
  const [plenaries, parallels] = split(rest, isPlenary);

  for (const time of parallels) board.put(time, board.beside, false);
  const held = new Map(headings.map((time) => [time, board.rangeOf(time.slot) ?? everywhere]));
  for (const [time, range] of held) board.reserve(time, range);
  for (const time of [...plenaries, ...pauses]) {
    const run = board.longestFree(time, board.rooms);
    if (run !== undefined && isWide(run, roomless)) board.put(time, run, true);
    else board.put(time, board.beside, false);
  }
  for (const [time, range] of held) {
    const run = board.longestFree(time, range) ?? { first: range.first, last: range.first };
    board.put(time, run, run.last > run.first);
  }
  const blocks = times.flatMap((time) => board.stretched(time));
  const hasRoomless = blocks.some(({ last }) => last === roomless);
  return { columnRooms: hasRoomless ? [...columnRooms, undefined] : columnRooms, blocks };
}

/** The longest run of columns side by side; they come in order. */
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

const widthOf = ({ first, last }: Range): number => last - first + 1;

/** Whether columns are enough to stand for all: two at least, and a third of them. */
function isWide({ first, last }: Range, roomCount: number): boolean {
  const width = last - first + 1;
  return width === roomCount || (width > 1 && width * 3 >= roomCount);
}

function split<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isMeant), items.filter((item) => !isMeant(item))];
}
