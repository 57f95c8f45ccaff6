/** What paging needs to know of a column. */
export interface PagedColumn {
  /** The least width at which it can be read, with the gap after it; any unit. */
  readonly least: number;
  /** Rooms of a building stay together where they can. */
  readonly building: string | undefined;
}

/**
 * Columns as pages that fit a width, each at least one column; one page where all fit. Else a page ends
 * early with its building when it is half full by then, so that fewer buildings are torn apart.
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
    const isOtherBuilding = column.building !== page.at(-1)?.building && filled > width / 2;
    if (page.length > 0 && (isFull || isOtherBuilding)) {
      pages.push(page);
      page = [];
      filled = 0;
    }
    page.push(column);
    filled += column.least;
  }
  return page.length > 0 ? [...pages, page] : pages;
}
