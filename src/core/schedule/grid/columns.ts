import { isPause } from '#src/core/model/kind.ts';
import type { Room } from '#src/core/model/room.ts';
import { collide, type GridBlock, type GridTime } from './block.ts';
import { Board } from './board.ts';

interface Columns {
  /** The room of each column; undefined for a last one, where some slots have no room. */
  readonly columnRooms: readonly (Room | undefined)[];
  /** One for each slot, in the same order. */
  readonly blocks: readonly GridBlock[];
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

  const everywhere = roomless > 0 ? board.rooms : board.beside;
  const company = [...inRoom, ...rest, ...headings];
  for (const time of rest) {
    const alone = roomless > 0 && !company.some((other) => other !== time && collide(other, time));
    board.put(time, alone ? board.rooms : board.beside, alone);
  }
  const held = new Map(headings.map((time) => [time, board.rangeOf(time.slot) ?? everywhere]));
  for (const [time, range] of held) board.reserve(time, range);
  for (const time of pauses) {
    const run = roomless > 0 ? board.longestFree(time, board.rooms) : undefined;
    const most = run !== undefined && (run.last - run.first + 1) * 2 > roomless;
    board.put(time, most ? run : board.beside, most);
  }
  for (const [time, range] of held) {
    const run = board.longestFree(time, range) ?? { first: range.first, last: range.first };
    board.put(time, run, run.last > run.first);
  }
  const blocks = times.flatMap((time) => board.stretched(time));
  const hasRoomless = blocks.some(({ last }) => last === roomless);
  return { columnRooms: hasRoomless ? [...columnRooms, undefined] : columnRooms, blocks };
}
