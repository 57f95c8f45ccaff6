import type { Grid } from '#src/core/schedule/grid.ts';

/** Places in the drawn grid, as CSS `grid-area` writes them: row start / column start / row end / column end. */
export interface GridPlaces {
  /** By the instant at which a row starts. */
  readonly times: ReadonlyMap<number, string>;
  /** By the slot's name. */
  readonly slots: ReadonlyMap<string, string>;
  /** One per column, in order. */
  readonly rooms: readonly string[];
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
  slots: new Map(
    grid.cells.map((cell) => [
      cell.slot.name,
      [
        cell.rowStart + above,
        cell.columnStart + before,
        cell.rowEnd + above,
        cell.columnEnd + before,
      ].join('/'),
    ]),
  ),
  rooms: grid.columns.map(
    ({ columnStart, columnEnd }) => `1/${columnStart + before}/2/${columnEnd + before}`,
  ),
});
