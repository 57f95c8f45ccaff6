/** Columns of a drawn grid, between two of its lines. */
export interface Columns {
  readonly start: number;
  readonly end: number;
}

/**
 * Leaves some columns out of a grid: returns the widths of the remaining columns, and the new position of each line.
 *
 * @param widths the columns' tracks in CSS, one text for each column, which may describe several tracks (`repeat(2,
 *   …)`).
 * @param columns the present position of each column, in order and without a gap between them.
 */
export function narrowColumns(
  widths: readonly string[],
  columns: readonly Columns[],
  isKept: (column: number) => boolean,
): { readonly widths: string; readonly lineAt: (line: number) => number } {
  // For each line, the number of removed columns before it. It is a table because thousands of lines are looked up.
  const gone = Array.from({ length: columns[0]?.start ?? 0 }, () => 0);
  let sum = 0;
  for (const [column, { start, end }] of columns.entries()) {
    for (let line = start; line < end; line += 1) {
      gone[line] = sum;
      if (!isKept(column)) sum += 1;
    }
  }
  return {
    widths: widths.filter((_, column) => isKept(column)).join(' '),
    // A line within a removed column moves to that column's start. Lines that count from the end stay.
    lineAt: (line) => (line < 0 ? line : line - (gone[line] ?? sum)),
  };
}

/** The columns of a CSS grid area: row start / column start / row end / column end. */
export function columnsOf(area: string): Columns {
  const [, start = 1, , end = -1] = area.split('/').map(Number);
  return { start, end };
}

/** The longest run of adjacent columns that are not taken; undefined if every column is taken. */
export function longestFree(
  columns: readonly Columns[],
  taken: readonly Columns[],
): Columns | undefined {
  let best: Columns | undefined;
  let run: Columns | undefined;
  for (const column of columns) {
    const isFree = !taken.some((one) => meet(one, column));
    run = isFree ? { start: run?.start ?? column.start, end: column.end } : undefined;
    if (run && (!best || run.end - run.start > best.end - best.start)) best = run;
  }
  return best;
}

/** Whether two spans have a column in common; an end of -1 is the last line. */
export function meet(one: Columns, other: Columns): boolean {
  const endOf = ({ end }: Columns): number => (end < 0 ? Infinity : end);
  return one.start < endOf(other) && other.start < endOf(one);
}
