/**
 * What one version of the site consists of: `offline.json`, which the build writes. Paths are below the
 * root (`talks/opening/`), and the front page's is an empty text.
 */
export interface KeptList {
  /** When the schedule was last published, an ISO instant; null without a history. */
  readonly updated: string | null;
  /** Every page, and the data that pages ask for, with its revision. */
  readonly pages: Readonly<Record<string, string>>;
  /** Those of the pages without which the site is of no use: kept from the first visit on. */
  readonly shell: readonly string[];
  /** Scripts, styles and fonts of all pages, each with its digest: kept from the first visit on. */
  readonly assets: Readonly<Record<string, string>>;
  /** Photos and pictures, each with its digest: kept when they are used. */
  readonly photos: Readonly<Record<string, string>>;
  /** What all pages take on the device. */
  readonly bytes: number;
}

/**
 * What a page asks the worker, with a port for the answer. To `follow` is asked of the one that waits: it
 * is to take over, which it tried while the one before was asked something else.
 */
export type WorkerQuestion =
  | { readonly ask: 'missing' }
  | { readonly ask: 'keep'; readonly path: string }
  | { readonly ask: 'follow' };

/** What became of a page that was to be kept: `outdated` says that a newer version is published. */
export type KeepOutcome = 'kept' | 'failed' | 'full' | 'outdated';

/** The answers, by what was asked. */
export interface WorkerAnswers {
  /** The paths of all pages that are not kept yet. */
  readonly missing: readonly string[];
  readonly keep: KeepOutcome;
  readonly follow: undefined;
}
