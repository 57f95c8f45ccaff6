import type { SourceDocument } from '#src/core/model/source-document.ts';

/** A commit of the content folder: the files it changed, read as it left them. */
export interface Commit {
  readonly hash: string;
  /** The committer's time: UTC, ISO 8601. */
  readonly at: string;
  /** By path in the content folder; a file that the commit deleted is `undefined`. */
  readonly files: ReadonlyMap<string, SourceDocument | undefined>;
}
