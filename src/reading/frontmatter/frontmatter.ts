import type { FieldPath } from '#src/core/model/source-document.ts';
import type { Problem } from '#src/reading/problem.ts';

/** Where a value stands, as offsets of its key and of itself. */
export interface FieldOffsets {
  readonly key: number;
  readonly value: number;
}

/** The fields of a file as they stand there: maps, lists and texts. */
export interface Frontmatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** By path, see {@link pathKey}. */
  readonly offsets: ReadonlyMap<string, FieldOffsets>;
  readonly problems: readonly Problem[];
}

/** The key of a path that goes on from another one's key; that of the whole is empty. */
export const childKey = (parent: string, part: string | number): string =>
  `${parent}\n${String(part)}`;

/** More fields than any map of the model has, by far. */
export const mostFields = 200;

/** A path as one text, for a map. */
export const pathKey = (path: FieldPath): string => path.reduce<string>(childKey, '');
