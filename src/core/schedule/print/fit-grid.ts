import { laneShare } from '#src/core/schedule/grid/grid.ts';
import type { Grid, GridCell } from '#src/core/schedule/grid/grid.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { emsOf, linesOf } from './text-lines.ts';

/**
 * The space for the grid on a landscape sheet, in points, below the line with the date: as wide as Letter and as high
 * as A4 within the margins of `styles/print/`.
 */
const sheet = { width: 734, height: 478 };

/** Font sizes in points. Nobody can read smaller letters at arm's length. */
const sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7] as const;

/** In em, as in `styles/print/sheet.css`. */
const gap = 0.9;
const padding = 0.75;
const lineHeight = 1.18;
/** About eight letters; in a narrower column, every word would break. */
const leastColumn = 4;
/** The column of times is set in a bold weight. */
const boldWidth = 1.15;

/**
 * The largest font size in points at which a day's grid fits on one sheet, or undefined if it would be illegible. It is
 * an estimate that errs on the small side.
 *
 * @param paragraphsOf the text of a slot's cell, with one paragraph on each line.
 * @param widestTime the widest time in the time column, as written there.
 */
export function fitGrid(
  grid: Grid,
  paragraphsOf: (slot: Slot) => readonly string[],
  widestTime = '00:00',
): number | undefined {
  const timesColumn = emsOf(widestTime) * boldWidth;
  return sizes.find((points) => {
    return heightOf(grid, paragraphsOf, { points, timesColumn }) <= sheet.height;
  });
}

function heightOf(
  grid: Grid,
  paragraphsOf: (slot: Slot) => readonly string[],
  { points, timesColumn }: { readonly points: number; readonly timesColumn: number },
): number {
  const lanes = grid.columns.flatMap((column) =>
    Array.from({ length: column.lanes }, () => laneShare(column)),
  );
  const shares = lanes.reduce((sum, share) => sum + share, 0);
  const free = sheet.width / points - timesColumn - gap * lanes.length;
  if (lanes.some((share) => (share / shares) * free < leastColumn)) return Infinity;
  const widthOf = ({ columnStart, columnEnd }: GridCell): number => {
    const own = lanes.slice(columnStart - 1, columnEnd - 1);
    const width = own.reduce((sum, share) => sum + (share / shares) * free, 0);
    return width + gap * (own.length - 1);
  };
  const linesIn = (paragraphs: readonly string[], ems: number): number =>
    paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, ems), 0);

  const heights = new Array<number>(grid.rowTracks).fill(0);
  for (const row of grid.rows) {
    if (row.starts) heights[row.rowStart - 1] = lineHeight + padding;
  }
  // As the browser does it: first cells in one row, then cells in two, …
  const rowsOf = (cell: GridCell): number => cell.rowEnd - cell.rowStart;
  for (const cell of grid.cells.toSorted((a, b) => rowsOf(a) - rowsOf(b))) {
    const need = linesIn(paragraphsOf(cell.slot), widthOf(cell)) * lineHeight + padding;
    const own = heights.slice(cell.rowStart - 1, cell.rowEnd - 1);
    const lack = need - own.reduce((sum, height) => sum + height, 0);
    if (lack <= 0) continue;
    for (let row = cell.rowStart - 1; row < cell.rowEnd - 1; row += 1) {
      heights[row] = (heights[row] ?? 0) + lack / own.length;
    }
  }
  const names = Math.max(
    1,
    ...grid.columns.map(({ room, lanes: count, columnStart }) => {
      const own = lanes.slice(columnStart - 1, columnStart - 1 + count);
      const width = own.reduce((sum, share) => sum + (share / shares) * free, 0);
      return linesOf(room?.name ?? '', width);
    }),
  );
  const ems = heights.reduce((sum, height) => sum + height, 0) + names * lineHeight + padding;
  return ems * points;
}
