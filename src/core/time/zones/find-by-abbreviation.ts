import { costs, type Found } from './found.ts';
import { offsetOf } from './runtime-zone.ts';
import { zoneIndex } from './zone-index.ts';
import type { ZoneEntry } from './zone-table.ts';

/**
 * Finds the zones that use an abbreviation in the year around an instant (milliseconds). Each of its
 * meanings comes once before any comes twice: IST is India's, Israel's and Ireland's, and EST is
 * kept all year in Panama.
 */
export function findByAbbreviation(query: string, instant: number, language: string): Found[] {
  const name = query.toUpperCase();
  const meanings = new Set<string>();
  return zoneIndex(language).flatMap((candidate) => {
    const { entry } = candidate;
    const abbreviation = entry.abbreviations.find((known) => known.name === name);
    if (!candidate.own || abbreviation === undefined) return [];
    if (!hasOffsetAround(entry, abbreviation.offsetMinutes, instant)) return [];
    const meaning = `${abbreviation.offsetMinutes} ${offsetOf(entry, instant) ?? ''}`;
    const cost = (meanings.has(meaning) ? costs.laterWord : costs.whole) + entry.rank;
    meanings.add(meaning);
    return [{ candidate, by: 'abbreviation' as const, matched: name, cost }];
  });
}

const quarter = 91 * 86_400_000;

/** Summer time, and the months without it, last more than a quarter. */
function hasOffsetAround(entry: ZoneEntry, offsetMinutes: number, instant: number): boolean {
  return [0, -1, 1, -2, 2].some(
    (quarters) => offsetOf(entry, instant + quarters * quarter) === offsetMinutes,
  );
}
