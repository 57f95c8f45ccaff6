import { distance } from 'fastest-levenshtein';
import { toId } from './fold.ts';

/** The most letters by which a word may differ to count as a misspelling of another one. */
function tolerance(word: string): number {
  if (word.length <= 2) return 0;
  if (word.length <= 4) return 1;
  return word.length <= 7 ? 2 : Math.min(Math.floor(word.length / 3), 6);
}

/** Each search compares a word with every other one, so after this many searches, only equal words are found. */
const mostSearches = 300;

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** The number of letters that differ; swapped letters count as one. */
function misspelling(word: string, other: string): number {
  return word.length > 2 && lettersOf(word) === lettersOf(other) ? 1 : distance(word, other);
}

/** Whether two words differ by one typo: one letter, or two neighboring letters that are swapped. */
export function isOneSlip(word: string, other: string): boolean {
  const letters = distance(word, other);
  if (letters !== 2 || word.length !== other.length) return letters === 1;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return word[at] === other[at + 1] && word[at + 1] === other[at];
}

function partsOf(word: string): Set<string> {
  return new Set(word.split('-').filter((part) => part.length > 2));
}

/** Whether all parts of one word are in the other, and make up at least half of its letters. */
function isPartOf(parts: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return (
    parts.size > 0 &&
    [...parts].every((part) => whole.has(part)) &&
    2 * [...parts].join('').length >= [...whole].join('').length
  );
}

/**
 * Returns a search for the candidate that a misspelled word most likely means: the same apart from case, accents, and
 * separators; or a few letters off; or the only one that shares all its parts (`lovelace` and `ada-lovelace`).
 * Undefined if nothing is similar.
 */
export function nearestAmong(candidates: Iterable<string>): (text: string) => string | undefined {
  let folded: Map<string, string> | undefined;
  const answers = new Map<string, string | undefined>();

  const search = (word: string, among: ReadonlyMap<string, string>): string | undefined => {
    let best: string | undefined;
    let least = tolerance(word) + 1;
    for (const [other, candidate] of among) {
      if (Math.abs(other.length - word.length) >= least) continue;
      const letters = misspelling(word, other);
      if (letters < least) [best, least] = [candidate, letters];
    }
    if (best !== undefined) return best;
    const parts = partsOf(word);
    const found = [...among].filter(([other]) => {
      const others = partsOf(other);
      return isPartOf(parts, others) || isPartOf(others, parts);
    });
    return found.length === 1 ? found[0]?.[1] : undefined;
  };

  return (text) => {
    folded ??= new Map([...candidates].map((candidate) => [toId(candidate), candidate]));
    const word = toId(text);
    if (word === '') return undefined;
    const equal = folded.get(word);
    if (equal !== undefined) return equal;
    if (!answers.has(word) && answers.size < mostSearches) answers.set(word, search(word, folded));
    return answers.get(word);
  };
}
