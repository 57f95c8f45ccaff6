import type { CollectionName } from '#src/core/model/entry.ts';
import type { Problem } from './problem.ts';

/** A file of the content folder that is an entry, found but not yet read. */
export interface ContentFile {
  readonly collection: CollectionName;
  /**
   * The file's name without its extension, unchanged. A name of the wrong form is reported as a problem of the file.
   */
  readonly id: string;
  /** Absolute. */
  readonly path: string;
  /** The content folder, absolute: nothing outside of it is ever read. */
  readonly contentDir: string;
  /** As its author knows it: `content/talks/opening.mdx`. */
  readonly file: string;
  /** Problems with the file's name or location. */
  readonly problems: readonly Problem[];
}
