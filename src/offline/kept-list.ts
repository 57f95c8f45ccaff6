/** The revisions or digests of files by their paths below the root (`talks/opening/`); the front page's is an empty text. */
export type Revisions = Readonly<Record<string, string>>;

interface ListHead {
  /** When the schedule was last published, as an ISO instant; null without a history. */
  readonly updated: string | null;
  /** The size of all pages on the device. */
  readonly bytes: number;
  /** The pages without which the site is useless; stored on the first visit. */
  readonly shell: readonly string[];
  /** Scripts, styles, and fonts of all pages, each with its digest; stored on the first visit. */
  readonly assets: Revisions;
}

/** The list of a site that is not very large. */
export interface WholeList extends ListHead {
  /** Every page, and the data that pages request, with their revisions. */
  readonly pages: Revisions;
  /** Photos and pictures, each with its digest; stored when they are used. */
  readonly photos: Revisions;
}

/** The list of a very large site, whose pages are listed in parts: `offline/00.json` to `offline/ff.json`. */
export interface DividedList extends ListHead {
  /** How many pages and data files all parts have, with `first`. */
  readonly count: number;
  /** What every device chooses from: the shell, the days, and the data of picks, with their revisions. */
  readonly first: Revisions;
  /** The revision of each part, in the order of their names. */
  readonly parts: readonly string[];
}

/** The files of one version of the site: `offline.json`, which the build writes. */
export type KeptList = WholeList | DividedList;

/** The files whose paths have a SHA-256 that begins with the two digits in the part's name. */
export interface ListPart {
  readonly pages: Revisions;
  readonly photos: Revisions;
}

/**
 * A page's question to the worker, with a port for the answer. `follow` goes to the waiting worker: it should take
 * over, which it could not do while the previous worker was busy.
 */
export type WorkerQuestion =
  | { readonly ask: 'missing'; readonly of?: readonly string[] }
  | { readonly ask: 'kept' }
  | { readonly ask: 'revision'; readonly path: string }
  | { readonly ask: 'keep'; readonly path: string }
  | { readonly ask: 'follow' };

/** The result of storing a page; `outdated` means that a newer version has been published. */
export type KeepOutcome = 'kept' | 'failed' | 'full' | 'outdated';

/** The answers by question. Workers of older versions know neither `of` nor `kept` nor `revision`. */
export interface WorkerAnswers {
  /** The paths of all pages, or of those in `of`, that are not stored yet; undefined if the list can't be loaded. */
  readonly missing: readonly string[] | undefined;
  /** How many pages are stored. */
  readonly kept: number | undefined;
  /** The revision of the stored page of a path; undefined if there is none. */
  readonly revision: string | undefined;
  readonly keep: KeepOutcome;
  readonly follow: undefined;
}
