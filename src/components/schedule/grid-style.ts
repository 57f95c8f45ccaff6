import { isBreakLike } from '#src/core/model/kind.ts';
import { laneShare } from '#src/core/schedule/grid/grid.ts';
import type { Grid, GridCell } from '#src/core/schedule/grid/grid.ts';

/** A slot's position in the grid. */
export interface SlotPlace {
  /** In the form of CSS `grid-area`: row start / column start / row end / column end. */
  readonly area: string;
  /** The columns of its text, if its line spans all columns, as that of a break for all rooms does. */
  readonly columns: string | undefined;
  /** Whether it continues beside later rows; if so, a line shows how long. */
  readonly long: boolean;
}

/** Positions in the drawn grid. */
interface GridPlaces {
  /** Areas by the instant at which a row starts. */
  readonly times: ReadonlyMap<number, string>;
  /** By the slot's name. */
  readonly slots: ReadonlyMap<string, SlotPlace>;
  /** Areas in order, one for each column. */
  readonly rooms: readonly string[];
  /** The areas of sessions, each from its heading to the end of its last talk. */
  readonly bands: readonly string[];
}

// The drawn grid has a row of room names at the top and a column of times before the slots.
const above = 1;
const before = 1;

/** The positions in the grid, including the row of room names and the column of times. */
export function gridPlaces(grid: Grid): GridPlaces {
  return {
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
  };
}

/** The area from a session's heading across all its cells, in its rows and columns. */
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
  if (slot.room === undefined && isBreakLike(slot.kind.like)) {
    const columns = `${columnStart}/${columnEnd}`;
    return { area: `${top}/${before + 1}/${bottom}/-1`, columns, long: false };
  }
  const area = `${top}/${columnStart + before}/${bottom}/${columnEnd + before}`;
  return { area, columns: undefined, long };
}

/** From this width on, a day with several rooms is drawn as a grid; `program.css` has the same number. */
const wide = '60rem';

/** In the list, the same elements have other columns. */
const drawnAsGrid = '.day-head:not(:has(.view [value=list]:checked))~';

/**
 * The style sheet that puts a day's slots into its grid. It belongs in the page's head, because the policy forbids
 * style attributes. Equal positions are written once.
 *
 * @param points the font size at which the grid fits on a printed sheet; without it, the grid is not printed.
 */
export function gridStyle(grid: Grid, points?: number): string {
  const { times, slots, rooms, bands: sessions } = gridPlaces(grid);
  const drawn = [...slots.values()];
  const areas = new Set([
    ...rooms,
    ...sessions,
    ...times.values(),
    ...drawn.map(({ area }) => area),
  ]);
  const bands = new Set(drawn.map(({ columns }) => columns).filter((one) => one !== undefined));
  const columns = grid.columns.map(
    (column) =>
      `repeat(${column.lanes},minmax(var(${column.lanes > 1 ? '--lanes' : '--lane'},0px),${laneShare(column)}fr))`,
  );
  return [
    points === undefined
      ? `@media screen and (min-width:${wide}){`
      : `@media print{:root{--paper-text:${points}pt}}@media print,(min-width:${wide}){`,
    `.rooms{--rooms:${columns.join(' ')}}`,
    ...Array.from(areas, (area) => `[data-place="${area}"]{grid-area:${area}}`),
    ...Array.from(
      bands,
      (band) => `${drawnAsGrid}.rooms [data-columns="${band}"]>*{grid-column:${band}}`,
    ),
    '}',
    `@media screen and (min-width:${wide}){${drawnAsGrid}.rooms{--row-heights:${rowHeights(grid)};grid-template-rows:var(--row-heights)}}`,
  ].join('');
}

/** In rem: the height of an hour, and the maximum height of a long row that is empty or in which nothing begins. */
const [hour, longest, longestEmpty] = [4.5, 9, 1.5];

/** The rooms' names, then rows whose minimum height matches their length. */
function rowHeights({ rows }: Grid): string {
  const heights = rows.flatMap(({ headings, minutes, empty }) => {
    const height = Math.min((minutes / 60) * hour, empty ? longestEmpty : longest);
    return [
      ...Array<string>(headings).fill('auto'),
      `minmax(${Math.round(height * 100) / 100}rem,auto)`,
    ];
  });
  return ['auto', ...heights].join(' ');
}
