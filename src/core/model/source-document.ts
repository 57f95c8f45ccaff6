import type { CollectionName, InlineText } from './entry.ts';
import type { Finding, Position } from './finding.ts';

/** A value's path in the frontmatter: `['slots', 1, 'start']`. */
export type FieldPath = readonly (string | number)[];

/** A link in a text to an address within the site: `/talks/opening/`, as written. */
export interface SiteLink {
  readonly address: string;
  readonly at: Position;
}

/** One file as it was read, before it is validated. */
export interface SourceDocument {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  /** Maps, lists, and texts. Every scalar is the text in the file, and fields with empty values are missing. */
  readonly frontmatter: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly plain: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  readonly links: readonly SiteLink[];
  /** The rendered title, if the frontmatter has one. */
  readonly title: InlineText | undefined;
  /**
   * The position of a value (or, with `'key'`, of its key). For a path that is not in the file, it is the position of
   * the nearest path above it that is or, if there is none, the frontmatter's first line.
   */
  locate(path: FieldPath, part?: 'key' | 'value'): Position;
  /**
   * Findings from reading the file, such as encoding, YAML, or code in the text. A file with an error is not used
   * further.
   */
  readonly findings: readonly Finding[];
}

/** A document of one collection. */
export type DocumentOf<Name extends CollectionName> = SourceDocument & {
  readonly collection: Name;
};

/** Whether a document belongs to a collection. */
export function isDocumentOf<Name extends CollectionName>(
  document: SourceDocument,
  name: Name,
): document is DocumentOf<Name> {
  return document.collection === name;
}

/** A content folder as it was read. */
export interface SourceContent {
  /**
   * The files that the site serves unchanged, as addresses from its root: `/plan.pdf`. If undefined, links to files are
   * not checked.
   */
  readonly publicFiles?: ReadonlySet<string> | undefined;
  readonly documents: readonly SourceDocument[];
  /** Findings that belong to no document: a stray file, or two names that differ only in case. */
  readonly findings: readonly Finding[];
}
