import { foldText } from '#src/core/text/fold.ts';
import { zoneIndex } from './zone-index.ts';
import type { Candidate, FoundBy, Key } from './zone-index.ts';
import { offsetOf } from './zone-table.ts';
import type { ZoneEntry } from './zone-table.ts';

/** A city that matches a query. */
export interface Found {
  readonly candidate: Candidate;
  readonly by: FoundBy | 'abbreviation' | 'offset' | 'suggestion';
  /** The matching text as it is written; empty for an offset and a suggestion. */
  readonly matched: string;
  /**
   * Lower is better. Among matches of the same kind (see {@link costs}), the zone that more people search for comes
   * first.
   */
  readonly cost: number;
}

/** The cost of each kind of match: the whole text, its first word, its beginning, a later word, … */
const costs = {
  whole: 0,
  firstWord: 1000,
  beginning: 2000,
  laterWord: 3000,
  wordsApart: 4000,
  slip: 5000,
} as const;

/**
 * Finds the zones that use an abbreviation in the year around an instant (milliseconds). Each of its meanings comes
 * once before any comes a second time: IST is used in India, Israel, and Ireland, and Panama uses EST all year.
 */
export function findByAbbreviation(query: string, instant: number, language: string): Found[] {
  const name = query.toUpperCase();
  const meanings = new Set<string>();
  return zoneIndex(language).flatMap((candidate) => {
    const { entry } = candidate;
    const abbreviation = entry.abbreviations.find((one) => one.name === name);
    if (!candidate.own || abbreviation === undefined) return [];
    if (!hasOffsetAround(entry, abbreviation.offsetMinutes, instant)) return [];
    const meaning = `${abbreviation.offsetMinutes} ${offsetOf(entry, instant) ?? ''}`;
    const cost = (meanings.has(meaning) ? costs.laterWord : costs.whole) + entry.rank;
    meanings.add(meaning);
    return [{ candidate, by: 'abbreviation' as const, matched: name, cost }];
  });
}

const quarter = 91 * 86_400_000;

/** Summer time lasts more than a quarter of a year, as does the time without it. */
function hasOffsetAround(entry: ZoneEntry, offsetMinutes: number, instant: number): boolean {
  return [0, -1, 1, -2, 2].some(
    (quarters) => offsetOf(entry, instant + quarters * quarter) === offsetMinutes,
  );
}

/**
 * Finds the zones with an offset at an instant (milliseconds). If the query has only hours, zones with additional
 * minutes are found, too.
 */
export function findByOffset(wanted: WantedOffset, instant: number, language: string): Found[] {
  const costOf = (offset: number | undefined): number | undefined => {
    if (offset === wanted.minutes) return costs.whole;
    if (offset === undefined || !wanted.hoursOnly) return undefined;
    const further = (offset - wanted.minutes) * (wanted.minutes < 0 ? -1 : 1);
    return further > 0 && further < 60 ? costs.beginning : undefined;
  };

  // One zone stands for all zones with the same clock, and is looked up only if the clock has ever had such an offset.
  const costOfClock = new Map<number, number | undefined>();
  const cost = (entry: ZoneEntry): number | undefined => {
    if (!costOfClock.has(entry.clock)) {
      const possible = entry.offsets.some((offset) => costOf(offset) !== undefined);
      costOfClock.set(entry.clock, possible ? costOf(offsetOf(entry, instant)) : undefined);
    }
    return costOfClock.get(entry.clock);
  };

  return zoneIndex(language).flatMap((candidate) => {
    const step = candidate.own ? cost(candidate.entry) : undefined;
    if (step === undefined) return [];
    return [{ candidate, by: 'offset' as const, matched: '', cost: step + candidate.entry.rank }];
  });
}

/**
 * Whether a query is a text or its beginning, apart from one letter that is wrong, missing, extra, or swapped with its
 * neighbor. The first letter has to match.
 */
function isOneSlipAway(query: string, text: string): boolean {
  let same = 0;
  while (same < query.length && query[same] === text[same]) same += 1;
  if (same === 0) return false;
  const [wrong, meant] = [query.slice(same), text.slice(same)];
  const neighborsSwapped = `${meant.charAt(1)}${meant.charAt(0)}${meant.slice(2)}`;
  return (
    meant.startsWith(wrong.slice(1)) || // one too many
    meant.slice(1).startsWith(wrong) || // one missing
    meant.slice(1).startsWith(wrong.slice(1)) || // one wrong
    neighborsSwapped.startsWith(wrong)
  );
}

/** Among equally good matches, a country comes before a zone's technical name. */
const costOfKind: Readonly<Record<FoundBy, number>> = { city: 0, country: 1, area: 2, name: 200 };

/** Finds cities by their names, areas, countries, and zone names. If nothing matches, it allows for a typo. */
export function findByText(query: string, language: string): Found[] {
  const text = withoutTheWordTime(foldText(query));
  if (text === '') return [];
  const index = zoneIndex(language);
  const found = index.flatMap((candidate) => find(candidate, text) ?? []);
  if (found.length > 0 || text.length < 4) return withoutShadows(found);
  return index.flatMap((candidate) => {
    const key = candidate.keys.find(({ folded }) => isOneSlipAway(text, folded));
    return key === undefined ? [] : [toFound(candidate, key, costs.slip)];
  });
}

function find(candidate: Candidate, text: string): Found | undefined {
  let best: Found | undefined;
  for (const key of candidate.keys) {
    const cost = costOf(key.folded, text);
    if (cost === undefined) continue;
    const found = toFound(candidate, key, cost);
    if (best === undefined || found.cost < best.cost) best = found;
  }
  return best ?? findWordsApart(candidate, text.split(' '));
}

/**
 * "san jose california", "mumbai, india": every word matches somewhere, and at least one matches the city's own names.
 */
function findWordsApart(candidate: Candidate, words: readonly string[]): Found | undefined {
  if (words.length === 1) return undefined;
  if (!words.every((word) => candidate.words.includes(` ${word}`))) return undefined;
  const key = candidate.keys.find(({ folded }) =>
    words.some((word) => ` ${folded}`.includes(` ${word}`)),
  );
  return key === undefined ? undefined : toFound(candidate, key, costs.wordsApart);
}

function costOf(folded: string, text: string): number | undefined {
  if (folded.startsWith(text)) {
    if (folded.length === text.length) return costs.whole;
    return folded[text.length] === ' ' ? costs.firstWord : costs.beginning;
  }
  return folded.includes(` ${text}`) ? costs.laterWord : undefined;
}

function toFound(candidate: Candidate, key: Key, cost: number): Found {
  const kind = costOfKind[key.by] + (candidate.own ? 0 : 3);
  return { candidate, by: key.by, matched: key.text, cost: cost + kind + candidate.entry.rank };
}

/** A city hides its zone only if it was found by the zone's name: "Montreal" is not Toronto. */
function withoutShadows(found: readonly Found[]): Found[] {
  const withCity = new Set(
    found.filter(({ by }) => by === 'city').map(({ candidate }) => candidate.entry),
  );
  return found.filter(({ by, candidate }) => by !== 'name' || !withCity.has(candidate.entry));
}

/** "eastern time", "berlin time zone" */
function withoutTheWordTime(folded: string): string {
  const rest = folded
    .replace(/ (time ?zone|time)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return rest === '' ? folded : rest;
}

/** An offset in a query. */
export interface WantedOffset {
  readonly minutes: number;
  /** Whether the query has only hours; 5:30 and 5:45 are then close enough to "+5". */
  readonly hoursOnly: boolean;
}

const form = /^(utc|gmt|z)?\s*([+\-−–]|plus|minus)?\s*(\d{1,2})(?:([:.h]?)(\d{1,2}))?$/i;

/** Reads `+5:30`, `utc-7`, `GMT+1`, `+0530`, `−3.5`; undefined for anything else. */
export function readOffset(query: string): WantedOffset | undefined {
  const [whole, base, sign, hours, mark = '', rest] = form.exec(query.trim()) ?? [];
  if (whole === undefined || (base === undefined && sign === undefined && mark === ''))
    return undefined;
  const minutes = mark === '.' ? Number(`0.${rest ?? '0'}`) * 60 : Number(rest ?? '0');
  const total = Number(hours) * 60 + minutes;
  if (minutes >= 60 || total > 15 * 60) return undefined;
  const west = sign !== undefined && /^([-−–]|minus)$/i.test(sign);
  return { minutes: west ? -total : total, hoursOnly: rest === undefined };
}
