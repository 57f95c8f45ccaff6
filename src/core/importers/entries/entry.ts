import type { CollectionName } from '#src/core/model/entry.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';

/** The fields of an entry, in the order in which they are written. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** An entry of the content folder, built by an import. */
export interface ImportedEntry {
  readonly collection: Exclude<CollectionName, 'pages'>;
  readonly id: string;
  /** The entry's identity in the source; `event` for the event. */
  readonly source: string;
  readonly fields: Fields;
  /** Markdown. */
  readonly body: string;
  /** The picture's address or file name in the source. */
  readonly photo?: string | undefined;
}

/** Leaves out fields without a meaningful value. */
export function written(fields: Readonly<Record<string, FieldValue | undefined>>): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, FieldValue] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}
