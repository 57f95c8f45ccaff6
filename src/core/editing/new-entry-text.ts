import { toId } from '#src/core/text/fold.ts';
import { collectionSchema } from '#src/core/model/collection-schema.ts';
import type { CollectionName } from '#src/core/model/entry.ts';
import { starterBodies, starterTitles } from '#src/core/model/starter-text.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import { exampleOf } from './field-examples.ts';
import { fieldLines } from './field-text.ts';

/** What can be created, by the word for it in a command. */
export const creatable = {
  event: 'event',
  talk: 'talks',
  speaker: 'speakers',
  session: 'sessions',
  page: 'pages',
} as const;
export type Creatable = keyof typeof creatable;

/** The fields of a collection in their order, each with the comment that explains it in a new file, and its example. */
export function explanationsOf(collection: CollectionName): Map<string, [string, ...string[]]> {
  const fields: Readonly<Record<string, { readonly description?: string | undefined }>> =
    collectionSchema[collection].shape;
  return new Map(
    Object.entries(fields).map(([field, { description = '' }]) => [
      field,
      [`# ${description}`, ...exampleOf(collection, field).map((line) => `# ${line}`)],
    ]),
  );
}

/** The text of a new file, which explains every field of its collection. Fields without a value are comments. */
export function newEntryText(
  collection: CollectionName,
  values: Readonly<Record<string, FieldValue | undefined>>,
): string {
  const fields = [...explanationsOf(collection)].flatMap(([field, [sentence, ...example]]) => {
    const value = values[field];
    const lines = value === undefined ? example : fieldLines(field, value);
    return lines.length === 0 ? [] : [sentence, ...lines, ''];
  });
  return ['---', ...fields.slice(0, -1), '---', '', starterBodies[collection], ''].join('\n');
}

/** The entries that can be created in the browser. */
export type Startable = keyof typeof starterTitles & Creatable;

/** The field that holds the title of an entry, or a person's name. */
export function namedField(thing: Creatable, title: string): Readonly<Record<string, FieldValue>> {
  return thing === 'speaker' ? { name: title } : { title };
}

/** A new file by its path within the content folder; its author changes the name and the text. */
export function startedEntry(thing: Startable): { readonly path: string; readonly text: string } {
  const title = starterTitles[thing];
  const collection = creatable[thing];
  return {
    path: `${collection}/${toId(title)}.mdx`,
    text: newEntryText(collection, namedField(thing, title)),
  };
}
