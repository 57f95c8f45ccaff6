import { readPageData } from '#src/browser/dom/page-data.ts';

/** What the scripts say about the present and the news; places like `{0}` are filled by `fillWords`. */
export interface LiveWords {
  readonly now: string;
  readonly next: string;
  readonly inMinutes: string;
  readonly ended: string;
  readonly openNow: string;
  readonly nowOn: string;
  readonly soonOn: string;
  readonly more: string;
  readonly show: string;
  readonly changed: string;
  readonly moved: string;
  readonly reload: string;
  readonly sinceVisit: string;
  readonly ofPicks: string;
  readonly see: string;
  readonly clockAhead: string;
  readonly clockBehind: string;
  readonly dismiss: string;
}

let words: LiveWords | undefined;

/** The words of this page. Throws when the page brought none: then `LiveNotice.astro` is missing from it. */
export function readLiveWords(): LiveWords {
  words ??= readPageData('live-words') as LiveWords;
  return words;
}
