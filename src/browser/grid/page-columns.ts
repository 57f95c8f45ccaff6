/** What paging needs to know about a column. */
export interface PagedColumn {
  /** The smallest width at which the column can be read, including the gap after it, in any unit. */
  readonly least: number;
  /** The building or the track of the room; the rooms of a group stay on one page where possible. */
  readonly group: string | undefined;
}

/**
 * Columns as pages that fit a width, each at least one column; one page where all fit. Otherwise, a page that is at
 * least half full ends where its group ends, so that fewer groups are split.
 */
export function pageColumns<Column extends PagedColumn>(
  columns: readonly Column[],
  width: number,
): Column[][] {
  if (columns.reduce((sum, { least }) => sum + least, 0) <= width) return [[...columns]];
  const pages: Column[][] = [];
  let page: Column[] = [];
  let filled = 0;
  for (const column of columns) {
    const isFull = filled + column.least > width;
    const isOtherGroup = column.group !== page.at(-1)?.group && filled > width / 2;
    if (page.length > 0 && (isFull || isOtherGroup)) {
      pages.push(page);
      page = [];
      filled = 0;
    }
    page.push(column);
    filled += column.least;
  }
  return page.length > 0 ? [...pages, page] : pages;
}
