import { readPageData } from './dom/page-data.ts';

/** What the scripts say about picks; places like `{0}` are filled by `fillWords`. */
export interface PickWords {
  readonly pick: string;
  readonly must: string;
  readonly maybe: string;
  /** The name of a star: `Pick: {0}`. */
  readonly pickNamed: string;
  /** Said when a pick becomes a maybe. */
  readonly maybeNamed: string;
  readonly notKept: string;
  readonly notKeptLink: string;
  readonly lost: string;
  readonly restore: string;
  readonly dismiss: string;
}

let words: PickWords | undefined;

/** The words of this page. Throws when the page brought none: then `PickNotice.astro` is missing from it. */
export function readPickWords(): PickWords {
  words ??= readPageData('pick-words') as PickWords;
  return words;
}
