import type { CollectionName } from '#src/core/model/entry.ts';
import type { Problem } from './problem.ts';

/** A file of the content folder that is an entry; it has been found but not read. */
export interface ContentFile {
  readonly collection: CollectionName;
  /**
   * The file's name without its extension, unchanged. A name in the wrong form is reported as a problem of the file.
   */
  readonly id: string;
  /** An absolute path. */
  readonly path: string;
  /** The absolute path of the content folder; nothing outside of it is ever read. */
  readonly contentDir: string;
  /** The path as its author writes it: `content/talks/opening.mdx`. */
  readonly file: string;
  /** Problems with the file's name or location. */
  readonly problems: readonly Problem[];
}
