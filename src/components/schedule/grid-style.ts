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
  const { times, slots, rooms } = gridPlaces(grid);
  const drawn = [...slots.values()];
  const places = new Set([...rooms, ...times.values(), ...drawn.map(({ area }) => area)]);
  const bands = new Set(drawn.map(({ columns }) => columns).filter((one) => one !== undefined));
  const columns = grid.columns.map(
    (column) => `repeat(${column.lanes},minmax(0,${laneShare(column)}fr))`,
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
  ].join('');
}
