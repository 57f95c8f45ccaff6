import type { Picks } from './picks.ts';

/**
 * Splits picks into parts of which each is written as no more than a length: a code with more is hard
 * to read for a phone. The parts may be read in any order, for each is merged with what is there.
 */
export function splitPicks(picks: Picks, write: (part: Picks) => string, longest: number): Picks[] {
  const parts: Picks[] = [];
  let part = new Map(picks);
  part.clear();
  for (const [identity, pick] of picks) {
    const longer = new Map(part).set(identity, pick);
    if (part.size > 0 && write(longer).length > longest) {
      parts.push(part);
      part = new Map([[identity, pick]]);
    } else {
      part = longer;
    }
  }
  return part.size > 0 ? [...parts, part] : parts;
}
