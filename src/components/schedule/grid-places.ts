import { isPause } from '#src/core/model/kind.ts';
import type { Grid, GridCell } from '#src/core/schedule/grid.ts';

/** Where a slot is drawn. */
export interface SlotPlace {
  /** As CSS writes `grid-area`: row start / column start / row end / column end. */
  readonly area: string;
  /** The columns of its text, where its rule goes across all of them: a pause is for all rooms. */
  readonly columns: string | undefined;
  /** Whether it goes on beside later rows: then a line shows how long. */
  readonly long: boolean;
}

/** Places in the drawn grid. */
export interface GridPlaces {
  /** Areas by the instant at which a row starts. */
  readonly times: ReadonlyMap<number, string>;
  /** By the slot's name. */
  readonly slots: ReadonlyMap<string, SlotPlace>;
  /** Areas, one per column, in order. */
  readonly rooms: readonly string[];
  /** Areas of sessions: each from its heading to the end of the last of its talks. */
  readonly bands: readonly string[];
}

// The drawn grid has the rooms' names above and the times before what is laid out.
const above = 1;
const before = 1;

/** Where everything stands once names and times have their row and column. */
export const gridPlaces = (grid: Grid): GridPlaces => ({
  times: new Map(
    grid.rows
      .filter((row) => row.starts)
      .map((row) => [row.start.toMillis(), `${row.rowStart + above}/1/${row.rowEnd + above}/2`]),
  ),
  slots: new Map(grid.cells.map((cell) => [cell.slot.name, placeOf(cell, grid)])),
  rooms: grid.columns.map(
    ({ columnStart, columnEnd }) => `1/${columnStart + before}/2/${columnEnd + before}`,
  ),
  bands: grid.cells.filter(({ heading }) => heading).map((cell) => bandOf(cell, grid)),
});

/** From a session's heading over all cells that lie in it, in its rows and columns. */
function bandOf(heading: GridCell, { cells }: Grid): string {
  const within = cells.filter(({ slot, columnStart }) => {
    let around = slot.parent;
    while (around !== undefined && around.name !== heading.slot.name) around = around.parent;
    const isBeside = columnStart < heading.columnStart || columnStart >= heading.columnEnd;
    return around !== undefined && !isBeside;
  });
  const end = Math.max(heading.rowEnd, ...within.map(({ rowEnd }) => rowEnd));
  const top = heading.rowStart + above;
  return `${top}/${heading.columnStart + before}/${end + above}/${heading.columnEnd + before}`;
}

function placeOf(cell: GridCell, { rows }: Grid): SlotPlace {
  const { slot, heading, rowStart, rowEnd, columnStart, columnEnd } = cell;
  const firstRow = rows.find((row) => row.rowStart <= rowStart && rowStart < row.rowEnd);
  const long = !heading && firstRow !== undefined && rowEnd > firstRow.rowEnd;
  const [top, bottom] = [rowStart + above, rowEnd + above];
  if (slot.room === undefined && isPause(slot.kind.like)) {
    const columns = `${columnStart}/${columnEnd}`;
    return { area: `${top}/${before + 1}/${bottom}/-1`, columns, long: false };
  }
  const area = `${top}/${columnStart + before}/${bottom}/${columnEnd + before}`;
  return { area, columns: undefined, long };
}
