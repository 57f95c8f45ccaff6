import { foldText } from './fold-text.ts';
import { costs, type Found } from './found.ts';
import { isOneSlipAway } from './slip.ts';
import { type Candidate, type FoundBy, type Key, zoneIndex } from './zone-index.ts';

/** Among matches that are equally good, a country stands before a zone's technical name. */
const costOfKind: Readonly<Record<FoundBy, number>> = { city: 0, country: 1, area: 2, name: 200 };

/** Finds cities by their names, areas, countries and zone names, and with a slip where nothing fits. */
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

/** "san jose california", "mumbai, india": every word is somewhere, one of them in the city's own names. */
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

/** A city hides its zone where that is found by a zone name only: "Montreal" is not Toronto. */
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
