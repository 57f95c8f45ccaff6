import { laneShare } from '#src/core/schedule/grid/lane-share.ts';
import type { Grid } from '#src/core/schedule/grid.ts';
import { gridPlaces } from './grid-places.ts';

/** From this width on a day with several rooms is drawn as a grid; the same number stands in `program.css`. */
const wide = '60rem';

/** In the list the same elements have other columns. */
const drawnAsGrid = '.day-head:not(:has(.view [value=list]:checked))~';

/**
 * The style sheet that puts a day's slots into its grid. It belongs into the page's head, for style
 * attributes are forbidden; equal places are written once.
 *
 * @param points the size of type at which the grid fits on a printed sheet; without one it is not printed.
 */
export function gridStyle(grid: Grid, points?: number): string {
  const { times, slots, rooms, bands: sessions } = gridPlaces(grid);
  const drawn = [...slots.values()];
  const places = new Set([
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
    ...Array.from(places, (place) => `[data-place="${place}"]{grid-area:${place}}`),
    ...Array.from(
      bands,
      (band) => `${drawnAsGrid}.rooms [data-columns="${band}"]>*{grid-column:${band}}`,
    ),
    '}',
    `@media screen and (min-width:${wide}){${drawnAsGrid}.rooms{grid-template-rows:${rowHeights(grid)}}}`,
  ].join('');
}

/** In rem: an hour, and at most for a row in which nothing new begins for long, or nothing is on. */
const [hour, longest, longestEmpty] = [4.5, 9, 1.5];

/** The rooms' names, then rows that are at least as high as they last long. */
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
