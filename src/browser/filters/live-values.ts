import type { Picks } from '#src/browser/picks/picks.ts';
import type { Facet, FilterRow } from './filter-table.ts';

/** What of a row changes while the page is open. */
export interface LiveRow {
  readonly pick: string | undefined;
  /** Milliseconds. */
  readonly end: number;
}

/**
 * The rows with the values that the build could not know: what is picked, and what is not over yet.
 * What lies in a picked session is picked with it.
 */
export function withLiveValues(
  rows: readonly FilterRow[],
  facets: readonly Facet[],
  live: readonly LiveRow[],
  picks: Picks,
  now: number,
): FilterRow[] {
  const levels: (string | undefined)[] = [];
  return rows.map((row, place) => {
    const { pick, end } = live[place] ?? { pick: undefined, end: now };
    const own = pick === undefined ? undefined : picks.get(pick)?.level;
    const level = own ?? (row.parent === undefined ? undefined : levels[row.parent]);
    levels.push(level);
    const values = facets.map((facet, index) => {
      if (facet.name === 'past') return end > now ? [0] : [];
      if (facet.name !== 'picks') return row.values[index] ?? [];
      const value = facet.values.findIndex(([id]) => id === level);
      return value === -1 ? [] : [value];
    });
    return { ...row, values };
  });
}
