/**
 * The files of one version of the site: `offline.json`, which the build writes. Paths are below the root
 * (`talks/opening/`), and the front page's is an empty text.
 */
export interface KeptList {
  /** When the schedule was last published, as an ISO instant; null without a history. */
  readonly updated: string | null;
  /** Every page, and the data that pages request, with their revisions. */
  readonly pages: Readonly<Record<string, string>>;
  /** The pages without which the site is useless; stored on the first visit. */
  readonly shell: readonly string[];
  /** Scripts, styles, and fonts of all pages, each with its digest; stored on the first visit. */
  readonly assets: Readonly<Record<string, string>>;
  /** Photos and pictures, each with its digest; stored when they are used. */
  readonly photos: Readonly<Record<string, string>>;
  /** The size of all pages on the device. */
  readonly bytes: number;
}

/**
 * A page's question to the worker, with a port for the answer. `follow` goes to the waiting worker: it should take
 * over, which it could not do while the previous worker was busy.
 */
export type WorkerQuestion =
  | { readonly ask: 'missing' }
  | { readonly ask: 'keep'; readonly path: string }
  | { readonly ask: 'follow' };

/** The result of storing a page; `outdated` means that a newer version has been published. */
export type KeepOutcome = 'kept' | 'failed' | 'full' | 'outdated';

/** The answers by question. */
export interface WorkerAnswers {
  /** The paths of all pages that are not stored yet. */
  readonly missing: readonly string[];
  readonly keep: KeepOutcome;
  readonly follow: undefined;
}
