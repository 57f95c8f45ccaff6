import type { SourceDocument } from '#src/core/model/source-document.ts';
import { editorSchemas } from './editor-schema.ts';

/** Astro stores its own schemas beside ours, under the plain names of the collections. */
function nameOf(collection: string): string {
  return `lectern-${collection}`;
}

/**
 * The files with which Astro's language server completes and explains the fields of content files, by their names in
 * `.astro/collections/`: a schema for each collection, and `collections.json`, which names the schema for each file.
 *
 * @param addressOf the `file:` address of a file, as in findings.
 */
export function editorFiles(
  documents: readonly SourceDocument[],
  addressOf: (file: string) => string,
): ReadonlyMap<string, string> {
  const schemas = Object.entries(editorSchemas(documents));
  const collections = schemas.map(([name]) => ({ hasSchema: true, name: nameOf(name) }));
  // The server looks up an address in its decoded form and in lowercase.
  const entries = documents.map(({ file, collection }): [string, string] => [
    decodeURIComponent(addressOf(file)).toLowerCase(),
    nameOf(collection),
  ]);
  return new Map([
    ...schemas.map(([name, schema]): [string, string] => [
      `${nameOf(name)}.schema.json`,
      JSON.stringify(schema),
    ]),
    [
      'collections.json',
      JSON.stringify({ collections, entries: Object.fromEntries<string>(entries) }),
    ],
  ]);
}
