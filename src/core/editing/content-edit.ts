import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';

/** A value as frontmatter can hold it. A text stays the text it is, however much it looks like a number. */
export type FieldValue =
  string | number | boolean | readonly FieldValue[] | { readonly [field: string]: FieldValue };

/**
 * One change of the content folder. `file` is the path as findings name it, relative to the working
 * directory. The edits of one file are applied in their order; a file keeps its old name until all of
 * them are.
 */
export type ContentEdit =
  /** Gives a field a value; a field, map or list that is not there yet is added. */
  | {
      readonly edit: 'set';
      readonly file: string;
      readonly path: FieldPath;
      readonly value: FieldValue;
    }
  /** Takes a field out; a map that holds nothing else goes with it. */
  | { readonly edit: 'remove'; readonly file: string; readonly path: FieldPath }
  /** Gives a field another name; its value and place stay. */
  | {
      readonly edit: 'rename-field';
      readonly file: string;
      readonly path: FieldPath;
      readonly name: string;
    }
  /** Replaces the address of every link with exactly this address in the text below the fields. */
  | {
      readonly edit: 'link';
      readonly file: string;
      readonly before: string;
      readonly after: string;
    }
  /** Writes a file that must not exist. */
  | { readonly edit: 'create'; readonly file: string; readonly text: string }
  /** Gives a file another name, which no file may have. */
  | { readonly edit: 'rename'; readonly file: string; readonly to: string }
  | { readonly edit: 'delete'; readonly file: string };

/** The edits that a command would make to the content, or the reason why it can't, in one sentence. */
export type Plan =
  | {
      readonly ok: true;
      readonly edits: readonly ContentEdit[];
      /** The effects, in sentences. */
      readonly summary: readonly string[];
    }
  | { readonly ok: false; readonly sentence: string };

/** A plan that can't be. */
export function refuse(sentence: string): Plan {
  return { ok: false, sentence };
}

/** The value at a path of a file's fields, or undefined. */
export function writtenAt({ frontmatter }: Pick<SourceDocument, 'frontmatter'>, path: FieldPath) {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Readonly<Record<string | number, unknown>>)[part]
        : undefined,
    frontmatter,
  );
}
