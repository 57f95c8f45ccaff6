import { typedSpellings } from '#src/core/search/other-spellings.ts';
import { foldText } from '#src/core/time/zones/fold-text.ts';
import type { FacetName, FilterRow } from './filter-table.ts';

/** What is looked for: every word, and in each facet that has any, one of the values. */
export interface Wanted {
  /** Each word in all of its spellings. */
  readonly words: readonly (readonly string[])[];
  /** By facet, places among its values. */
  readonly chosen: readonly ReadonlySet<number>[];
}

/** Rows with what they are searched in, side by side. */
export interface Searchable {
  readonly names: readonly FacetName[];
  readonly rows: readonly FilterRow[];
  /** Folded; each holds what its session says of itself, too. */
  readonly texts: readonly string[];
}

export interface Outcome {
  /** By row. */
  readonly shown: readonly boolean[];
  /** By facet and value: how many items there are with this value when the other facets hold as they do. */
  readonly counts: readonly (readonly number[])[];
  /** Items that are shown, and all there are. */
  readonly left: number;
  readonly total: number;
}

/** Where a day goes on is the frame of what is looked for; a pause that names none of these is in all of them. */
const frame: ReadonlySet<FacetName> = new Set(['day', 'track', 'room']);

/**
 * Filters rows, and counts what each further choice would give.
 *
 * A session over rows is shown when one of them is. Pauses frame a day: they stay while it is narrowed
 * by day, track or room, and go when something is looked for (a text that is not theirs, a kind, a
 * topic, picks), and when nothing is left that they could be between.
 */
export function matchRows({ names, rows, texts }: Searchable, { words, chosen }: Wanted): Outcome {
  const shown: boolean[] = rows.map(() => false);
  const counts = chosen.map(() => [] as number[]);
  const asked = [...chosen.keys()].filter((facet) => (chosen[facet]?.size ?? 0) > 0);
  let left = 0;
  let total = 0;
  const show = (place: number | undefined): void => {
    for (let at = place; at !== undefined && shown[at] === false; at = rows[at]?.parent) {
      shown[at] = true;
    }
  };
  for (const [place, row] of rows.entries()) {
    if (row.role !== 'item') continue;
    total += 1;
    if (!holdsAll(texts[place] ?? '', words)) continue;
    const missed = asked.filter((facet) => !holdsOne(row.values[facet], chosen[facet]));
    if (missed.length > 1) continue;
    for (const [facet, own] of row.values.entries()) {
      if (missed.length === 1 && missed[0] !== facet) continue;
      for (const value of own) addOne(counts[facet], value);
    }
    if (missed.length > 0) continue;
    left += 1;
    show(place);
  }
  for (const [place, row] of rows.entries()) {
    if (row.role !== 'pause' || !holdsAll(texts[place] ?? '', words)) continue;
    const fits = asked.every((facet) => {
      const own = row.values[facet] ?? [];
      return (
        holdsOne(own, chosen[facet]) || (own.length === 0 && frame.has(names[facet] ?? 'past'))
      );
    });
    if (!fits) continue;
    if (words.length > 0) show(place);
    else if (left > 0) shown[place] = row.parent === undefined || shown[row.parent] === true;
  }
  return { shown, counts, left, total };
}

/** Reads what somebody typed as the words that are looked for. */
export const readTyped = (typed: string): string[][] =>
  typed
    .split(/\s+/)
    .map((word) => typedSpellings(word).map(foldText))
    .filter(([word = '']) => word !== '');

const holdsAll = (text: string, words: Wanted['words']): boolean =>
  words.every((spellings) => spellings.some((word) => text.includes(word)));

const holdsOne = (
  own: readonly number[] | undefined,
  chosen: ReadonlySet<number> | undefined,
): boolean => own?.some((value) => chosen?.has(value) === true) ?? false;

function addOne(counts: number[] | undefined, value: number): void {
  if (counts !== undefined) counts[value] = (counts[value] ?? 0) + 1;
}
