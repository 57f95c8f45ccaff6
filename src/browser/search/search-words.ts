import { readPageData } from '#src/browser/dom/page-data.ts';
import type { FoundKind } from '#src/core/search/found-facts.ts';

/** What the page of the search says; places like `{0}` are filled by `fillWords`. */
export interface SearchWords {
  readonly hint: string;
  readonly loading: string;
  /** How many were found. */
  readonly found: Readonly<Record<'one' | 'many', string>>;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly groups: Readonly<Record<FoundKind, string>>;
  readonly all: string;
  readonly statuses: Readonly<Record<'tentative' | 'cancelled', string>>;
}

let words: SearchWords | undefined;

/** The words of the page. */
export function readSearchWords(): SearchWords {
  words ??= readPageData('search-words') as SearchWords;
  return words;
}
