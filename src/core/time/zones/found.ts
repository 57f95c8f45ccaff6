import type { Candidate, FoundBy } from './zone-index.ts';

/** A city that a query led to. */
export interface Found {
  readonly candidate: Candidate;
  readonly by: FoundBy | 'abbreviation' | 'offset' | 'suggestion';
  /** The text that led here, as it is written; empty for an offset and a suggestion. */
  readonly matched: string;
  /** The lower, the better. Within a step of {@link costs} how many people look for the zone decides. */
  readonly cost: number;
}

/** How well a query fits: the whole text, its first word, its beginning, a later word … */
export const costs = {
  whole: 0,
  firstWord: 1000,
  beginning: 2000,
  laterWord: 3000,
  wordsApart: 4000,
  slip: 5000,
} as const;
