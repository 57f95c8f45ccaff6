import { inChunks } from '#src/browser/dom/tasks.ts';
import type { FilterWords } from '#src/browser/dom/page-words.ts';
import { foldWithSpellings } from '#src/core/search/spelling-variants.ts';
import { readRow } from './filter-table.ts';
import type { Facet, FilterRow, FilterTable } from './filter-table.ts';

/** The data that `ScheduleFilters.astro` writes into its element. */
export interface FilterData extends FilterTable {
  readonly words: FilterWords;
  /** `{0} of 60 talks` */
  readonly shown: string;
}

/** The same data after reading. */
export interface PageTable {
  readonly facets: readonly Facet[];
  readonly rows: readonly FilterRow[];
  readonly words: FilterWords;
  readonly shown: string;
}

/** Reads the data within the filters' element. Throws if it has none. */
export function readPageTable(element: HTMLElement): PageTable {
  const block = element.querySelector('script[type="application/json"]');
  if (block === null) throw new Error('<schedule-filters> brings no data');
  // Our own build wrote it with exactly this type.
  const { facets, rows, words, shown } = JSON.parse(block.textContent) as FilterData;
  return {
    facets,
    words,
    shown,
    rows: rows.map((row, index) => readRow(row, index, facets.length)),
  };
}

/** A row on the page. */
export interface PageRow {
  readonly element: HTMLElement;
  /** The identity of the row's slot, if visitors can pick it. */
  readonly pick: string | undefined;
  /** When the slot is over, in milliseconds. */
  readonly end: number;
  /** The row's searchable text, folded, including that of its session. */
  readonly text: string;
  /** The list of posters that contains it, which can be closed. */
  readonly list: HTMLDetailsElement | undefined;
  /**
   * Elements that are hidden when their last row is: the group of rows that begin together, its time beside the grid,
   * the day.
   */
  readonly wholes: readonly HTMLElement[];
}

/** Every row of the program, including posters, in document order. */
const everyRow = '.program .slot, .program .posters li';

/**
 * Gathers the page's rows in the order of the page's table, with pauses for the browser.
 *
 * @throws Error if the page's rows differ from its table.
 */
export async function gatherRows({ facets, rows }: PageTable): Promise<PageRow[]> {
  const elements = [...document.querySelectorAll<HTMLElement>(everyRow)];
  if (elements.length !== rows.length) throw new Error('the rows are not those of the table');
  const gathered: PageRow[] = [];
  const rail = new Map(
    Array.from(document.querySelectorAll<HTMLElement>('.time-rail > p'), (label) => [
      label.querySelector('time')?.dateTime,
      label,
    ]),
  );
  const gather = (element: HTMLElement): void => {
    const { parent, values } = rows[gathered.length] ?? { parent: undefined, values: [] };
    const around = parent === undefined ? undefined : gathered[parent];
    const labels = values.flatMap((own, facet) => {
      const { name, values: ofFacet = [] } = facets[facet] ?? {};
      // A day's name would match all of its rows after a few letters.
      return name === 'day' ? [] : own.map((value) => ofFacet[value]?.[1]);
    });
    const list = element.parentElement?.closest('details') ?? undefined;
    const times = [...timesOf(element)];
    const end = Date.parse(times.at(-1)?.dateTime ?? '');
    const label = rail.get(times[0]?.dateTime);
    gathered.push({
      element,
      pick: element.querySelector(':scope > pick-star')?.getAttribute('pick') ?? undefined,
      end: Number.isNaN(end) ? (around?.end ?? Infinity) : end,
      list,
      wholes: list === undefined ? [...wholesOf(element), ...(label ? [label] : [])] : [],
      text: [foldWithSpellings([ownText(element), ...labels].join(' ')), around?.text].join('\n'),
    });
  };
  await inChunks(elements, gather, new AbortController().signal);
  return gathered;
}

/** Of the day that contains the filters, only the program is hidden, because the filters must stay. */
function wholesOf(row: Element): readonly HTMLElement[] {
  const group = row.closest<HTMLElement>('.group');
  const program = group?.parentElement ?? null;
  if (group === null || program === null) return [];
  const day = program.closest<HTMLElement>('.day');
  const holdsFilters = [...(day?.children ?? [])].some((part) => part.matches('schedule-filters'));
  return [group, holdsFilters ? program : (day ?? program)];
}

function timesOf(row: Element): Iterable<HTMLTimeElement> {
  return row.querySelector(':scope > .when .slot-clock')?.getElementsByTagName('time') ?? [];
}

/** The row's title, people, and notes, but neither its time nor the posters within it. */
function ownText(row: Element): string {
  const what = row.querySelector(':scope > .what') ?? row.children[1];
  return [...(what?.children ?? [])]
    .filter((part) => !part.classList.contains('posters'))
    .map((part) => part.textContent)
    .join(' ');
}
