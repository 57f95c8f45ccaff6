import type { Picks } from '#src/browser/picks/picks.ts';
import { typedSpellings } from '#src/core/search/spelling-variants.ts';
import { foldText } from '#src/core/text/fold.ts';
import type { Facet, FilterRow, FacetName } from './filter-table.ts';

/** The values of a row that change while the page is open. */
interface LiveRow {
  readonly pick: string | undefined;
  /** Milliseconds. */
  readonly end: number;
}

/**
 * The rows with the values that the build could not know: whether they are picked, and whether they are over. Entries
 * of a picked session are picked with it.
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

/** The criteria: every word, and one of the values in each facet that has any. */
interface Wanted {
  /** Each word in all of its spellings. */
  readonly words: readonly (readonly string[])[];
  /** By facet, indexes of its values. */
  readonly chosen: readonly ReadonlySet<number>[];
}

/** Rows side by side with their searchable text. */
interface Searchable {
  readonly names: readonly FacetName[];
  readonly rows: readonly FilterRow[];
  /** Folded; each holds what its session says of itself, too. */
  readonly texts: readonly string[];
}

export interface Outcome {
  /** By row. */
  readonly shown: readonly boolean[];
  /** The number of items by facet and value, with the choices in the other facets unchanged. */
  readonly counts: readonly (readonly number[])[];
  /** Items that are shown, and all there are. */
  readonly left: number;
  readonly total: number;
}

/** Day, track and room narrow the rows. A break without one of them belongs to all. */
const frame: ReadonlySet<FacetName> = new Set(['day', 'track', 'room']);

/**
 * Filters rows, and counts what each further choice would give.
 *
 * A session over rows is shown when one of them is. Breaks stay while the program is narrowed by day, track or room.
 * They are hidden when visitors look for something (another text, a kind, a topic, picks), and when no talks are left
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
    if (!holdsAll(texts[index] ?? '', words)) continue;
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
    if (row.role !== 'break' || !holdsAll(texts[index] ?? '', words)) continue;
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

/** Splits typed text into the words to search for. */
export function readTyped(typed: string): string[][] {
  return typed
    .split(/\s+/)
    .map((word) => typedSpellings(word).map(foldText))
    .filter(([word = '']) => word !== '');
}

function holdsAll(text: string, words: Wanted['words']): boolean {
  return words.every((spellings) => spellings.some((word) => text.includes(word)));
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
