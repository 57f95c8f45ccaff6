/** Lines of the grid between which something is drawn, counted from 1 as CSS counts them. */
export interface RowSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The heights of the grid's rows once only these spans are drawn: a row in which nothing is left closes
 * up, so that a page of rooms has no gap where the other rooms have talks.
 *
 * @param heights one track per row, as `grid-template-rows` takes them.
 */
export function closeEmptyRows(heights: readonly string[], drawn: readonly RowSpan[]): string {
  return heights
    .map((height, row) =>
      drawn.some(({ start, end }) => start <= row + 1 && row + 1 < end) ? height : 'auto',
    )
    .join(' ');
}

/** The rows of a `data-place`: row start / column start / row end / column end. */
export function rowsOf(place: string): RowSpan {
  const [start = 0, , end = 0] = place.split('/').map(Number);
  return { start, end };
}
