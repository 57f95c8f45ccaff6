import { readRow, type Facet, type FilterRow, type FilterTable } from './filter-table.ts';
import type { FilterWords } from './filter-words.ts';

/** What `ScheduleFilters.astro` writes into its element. */
export interface FilterData extends FilterTable {
  readonly words: FilterWords;
  /** `{0} of 60 talks` */
  readonly shown: string;
}

/** The same, read. */
export interface PageTable {
  readonly facets: readonly Facet[];
  readonly rows: readonly FilterRow[];
  readonly words: FilterWords;
  readonly shown: string;
}

/** Reads the data that the filters' element brings. Throws when it brings none. */
export function readPageTable(element: HTMLElement): PageTable {
  const block = element.querySelector('script[type="application/json"]');
  if (block === null) throw new Error('<schedule-filters> brings no data');
  // Our own build wrote it, of this very type.
  const { facets, rows, words, shown } = JSON.parse(block.textContent) as FilterData;
  return {
    facets,
    words,
    shown,
    rows: rows.map((row, place) => readRow(row, place, facets.length)),
  };
}
