import type { CollectionName } from '#src/core/model/entry.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';
import { valueAt } from '#src/core/model/value-at.ts';

/**
 * One change of the content folder. `file` is the path as in findings, relative to the working directory. The edits of
 * a file are applied in order; a file keeps its old name until all of them have been applied.
 */
export type ContentEdit =
  /** Sets a field; a missing field, map, or list is added. */
  | {
      readonly edit: 'set';
      readonly file: string;
      readonly path: FieldPath;
      readonly value: FieldValue;
    }
  /** Removes a field, and its map if that contains nothing else. */
  | { readonly edit: 'remove'; readonly file: string; readonly path: FieldPath }
  /** Renames a field; its value and position stay. */
  | {
      readonly edit: 'rename-field';
      readonly file: string;
      readonly path: FieldPath;
      readonly name: string;
    }
  /** Exchanges fields between two files of a collection, as they are written, with their comments. */
  | {
      readonly edit: 'exchange';
      readonly file: string;
      readonly other: string;
      readonly collection: CollectionName;
      readonly fields: readonly string[];
      /** The usual order of fields, in which a field moves to a file that lacks it; all others follow. */
      readonly order: readonly string[];
    }
  /** Replaces the address of every link with exactly this address in the text below the fields. */
  | {
      readonly edit: 'link';
      readonly file: string;
      readonly before: string;
      readonly after: string;
    }
  /** Writes a file that must not exist yet. */
  | { readonly edit: 'create'; readonly file: string; readonly text: string }
  /** Renames a file; no file may have the new name. */
  | { readonly edit: 'rename'; readonly file: string; readonly to: string }
  | { readonly edit: 'delete'; readonly file: string };

/** The edits that a command would make to the content, or in one sentence the reason why it can't. */
export type Plan =
  | {
      readonly ok: true;
      readonly edits: readonly ContentEdit[];
      /** The effects, in sentences. */
      readonly summary: readonly string[];
    }
  | { readonly ok: false; readonly sentence: string };

/** In place of something that is impossible or missing, such as a plan: the sentence that says why. */
export function refuse(sentence: string): { readonly ok: false; readonly sentence: string } {
  return { ok: false, sentence };
}

/** The value at a path in a file's fields, or undefined. */
export function writtenAt({ frontmatter }: Pick<SourceDocument, 'frontmatter'>, path: FieldPath) {
  return valueAt(frontmatter, path);
}
