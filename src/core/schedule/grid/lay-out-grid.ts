import type { GridCell, GridColumn, Grid } from './grid.ts';
import type { Room } from '#src/core/model/event/room.ts';
import { gridTimes } from './block.ts';
import { assignColumns } from './columns.ts';
import { assignLanes } from './lanes.ts';
import { layOutRows } from './rows.ts';
import type { Day } from '#src/core/schedule/schedule.ts';

/** Lays out a day. `rooms` are the event's rooms in their order. */
export function layOutGrid(day: Pick<Day, 'slots'>, rooms: readonly Room[]): Grid {
  const { columnRooms, blocks } = assignColumns(gridTimes(day.slots), rooms);
  const { rows, lines, rowTracks } = layOutRows(blocks);
  const lanes = assignLanes(blocks, lines, columnRooms.length);

  let columnStart = 1;
  const columns = columnRooms.map((room, index): GridColumn => {
    const width = lanes.widths[index] ?? 1;
    const column = { room, lanes: width, columnStart, columnEnd: columnStart + width };
    columnStart = column.columnEnd;
    return column;
  });
  const cells = blocks.map((block, index): GridCell => {
    const { slot, heading, spanning } = block;
    const { lane, until } = lanes.places[index] ?? { lane: 0, until: 1 };
    const first = columns[block.first]?.columnStart ?? 1;
    return {
      slot,
      heading,
      spanning,
      ...(lines[index] ?? { rowStart: 1, rowEnd: 2 }),
      columnStart: spanning ? first : first + lane,
      columnEnd: spanning ? (columns[block.last]?.columnEnd ?? columnStart) : first + until,
      lane,
      lanes: spanning ? 1 : (columns[block.first]?.lanes ?? 1),
    };
  });
  return { columns, rows, cells, columnTracks: columnStart - 1, rowTracks };
}
