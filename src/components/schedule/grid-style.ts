import type { Grid } from '#src/core/schedule/grid.ts';
import { gridPlaces } from './grid-places.ts';

/** From this width on a day with several rooms is drawn as a grid; the same number stands in `program.css`. */
const wide = '60rem';

/**
 * The style sheet that puts a day's slots into its grid. It belongs into the page's head, for style
 * attributes are forbidden; equal places are written once.
 */
export function gridStyle(grid: Grid): string {
  const { times, slots, rooms } = gridPlaces(grid);
  const places = [...new Set([...rooms, ...times.values(), ...slots.values()])];
  // A room that holds two things at once is wider than one that holds one, but not twice as wide.
  const columns = grid.columns.map(({ lanes }) => {
    const share = lanes === 1 ? 1 : Math.round((0.4 + 0.6 * lanes) * (100 / lanes)) / 100;
    return lanes === 1 ? 'minmax(0,1fr)' : `repeat(${lanes},minmax(0,${share}fr))`;
  });
  return [
    `@media (width>=${wide}){`,
    `.rooms{--rooms:${columns.join(' ')}}`,
    ...places.map((place) => `[data-place="${place}"]{grid-area:${place}}`),
    '}',
  ].join('');
}
