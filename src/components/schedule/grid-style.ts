import type { Grid } from '#src/core/schedule/grid.ts';
import { gridPlaces } from './grid-places.ts';

/** From this width on a day with several rooms is drawn as a grid; the same number stands in `program.css`. */
const wide = '60rem';

/** In the list the same elements have other columns. */
const drawnAsGrid = '.day-head:not(:has(.view [value=list]:checked))~';

/**
 * The style sheet that puts a day's slots into its grid. It belongs into the page's head, for style
 * attributes are forbidden; equal places are written once.
 */
export function gridStyle(grid: Grid): string {
  const { times, slots, rooms } = gridPlaces(grid);
  const drawn = [...slots.values()];
  const places = new Set([...rooms, ...times.values(), ...drawn.map(({ area }) => area)]);
  const bands = new Set(drawn.map(({ columns }) => columns).filter((one) => one !== undefined));
  // A room that holds two things at once is wider than one that holds one, but not twice as wide.
  const columns = grid.columns.map(({ lanes, room }) => {
    if (room === undefined) return `repeat(${lanes},minmax(0,.6fr))`;
    const share = lanes === 1 ? 1 : Math.round((0.4 + 0.6 * lanes) * (100 / lanes)) / 100;
    return lanes === 1 ? 'minmax(0,1fr)' : `repeat(${lanes},minmax(0,${share}fr))`;
  });
  return [
    `@media (width>=${wide}){`,
    `.rooms{--rooms:${columns.join(' ')}}`,
    ...Array.from(places, (place) => `[data-place="${place}"]{grid-area:${place}}`),
    ...Array.from(
      bands,
      (band) => `${drawnAsGrid}.rooms [data-columns="${band}"]>*{grid-column:${band}}`,
    ),
    '}',
  ].join('');
}
