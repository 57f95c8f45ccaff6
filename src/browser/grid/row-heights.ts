/** The lines of the grid between which a block is drawn, counted from 1 as in CSS. */
export interface RowSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The heights of the grid's rows when only these spans are drawn. A row without any of them collapses, so that a page
 * of rooms has no gap where the other rooms have talks.
 *
 * @param heights one track for each row, as in `grid-template-rows`.
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
