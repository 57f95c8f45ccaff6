import type { Picks } from '#src/browser/picks/picks.ts';
import { containsAll } from '#src/core/search/spelling-variants.ts';
import type { TypedWords } from '#src/core/search/spelling-variants.ts';
import type { Facet, FilterRow, FacetName } from './filter-table.ts';

/** The values of a row that change while the page is open. */
interface LiveRow {
  readonly pick: string | undefined;
  /** Milliseconds. */
  readonly end: number;
}

/**
 * Adds the values that the build could not know: whether a row is picked, and whether it is over. The entries of a
 * picked session count as picked.
 */
export function withLiveValues(
  rows: readonly FilterRow[],
  facets: readonly Facet[],
  live: readonly LiveRow[],
  picks: Picks,
  now: number,
): FilterRow[] {
  const levels: (string | undefined)[] = [];
  return rows.map((row, index) => {
    const { pick, end } = live[index] ?? { pick: undefined, end: now };
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

/** The criteria: a row must contain every word, and one of the chosen values in each facet with a choice. */
interface Wanted {
  readonly words: TypedWords;
  /** For each facet, the indexes of the chosen values. */
  readonly chosen: readonly ReadonlySet<number>[];
}

/** Rows, and in the same order their searchable text. */
interface Searchable {
  readonly names: readonly FacetName[];
  readonly rows: readonly FilterRow[];
  /** In folded form; each text includes that of the row's session. */
  readonly texts: readonly string[];
}

/** What a choice of filters shows and counts. */
export interface Outcome {
  /** For each row. */
  readonly shown: readonly boolean[];
  /**
   * For each facet and value, the number of items that it would show if the choices in the other facets stayed the
   * same.
   */
  readonly counts: readonly (readonly number[])[];
  /** The number of items shown, and the number of all items. */
  readonly left: number;
  readonly total: number;
}

/** Day, track, and room narrow the program. A break that has no value in one of them belongs to all of its values. */
const frame: ReadonlySet<FacetName> = new Set(['day', 'track', 'room']);

/**
 * Filters rows, and counts how many rows each further choice would show.
 *
 * A session above rows is shown if one of them is. Breaks stay while the program is narrowed by day, track, or room.
 * They are hidden if visitors look for something (another text, a kind, a topic, picks), and if no talks are left
 * around them.
 */
export function matchRows({ names, rows, texts }: Searchable, { words, chosen }: Wanted): Outcome {
  const shown: boolean[] = rows.map(() => false);
  const counts = chosen.map(() => [] as number[]);
  const asked = [...chosen.keys()].filter((facet) => (chosen[facet]?.size ?? 0) > 0);
  let left = 0;
  let total = 0;
  const show = (index: number | undefined): void => {
    for (let at = index; at !== undefined && shown[at] === false; at = rows[at]?.parent) {
      shown[at] = true;
    }
  };
  for (const [index, row] of rows.entries()) {
    if (row.role !== 'item') continue;
    total += 1;
    if (!containsAll(texts[index] ?? '', words)) continue;
    const missed = asked.filter((facet) => !holdsOne(row.values[facet], chosen[facet]));
    if (missed.length > 1) continue;
    for (const [facet, own] of row.values.entries()) {
      if (missed.length === 1 && missed[0] !== facet) continue;
      for (const value of own) addOne(counts[facet], value);
    }
    if (missed.length > 0) continue;
    left += 1;
    show(index);
  }
  for (const [index, row] of rows.entries()) {
    if (row.role !== 'break' || !containsAll(texts[index] ?? '', words)) continue;
    const fits = asked.every((facet) => {
      const own = row.values[facet] ?? [];
      return (
        holdsOne(own, chosen[facet]) || (own.length === 0 && frame.has(names[facet] ?? 'past'))
      );
    });
    if (!fits) continue;
    if (words.length > 0) show(index);
    else if (left > 0) shown[index] = row.parent === undefined || shown[row.parent] === true;
  }
  return { shown, counts, left, total };
}

function holdsOne(
  own: readonly number[] | undefined,
  chosen: ReadonlySet<number> | undefined,
): boolean {
  return own?.some((value) => chosen?.has(value) === true) ?? false;
}

function addOne(counts: number[] | undefined, value: number): void {
  if (counts !== undefined) counts[value] = (counts[value] ?? 0) + 1;
}
