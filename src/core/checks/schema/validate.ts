import type { z } from 'zod';
import type { CollectionName, Entry } from '#src/core/model/entry.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { collectionSchema } from './collection-schema.ts';
import { findMisfits } from './find-misfits.ts';
import type { Misfit } from './misfit.ts';

type Data<Name extends CollectionName> = z.output<(typeof collectionSchema)[Name]>;

/** A document of a collection as an entry, or where it does not fit. */
export type Validated<Name extends CollectionName> =
  { readonly entry: Entry<Name, Data<Name>> } | { readonly misfits: readonly Misfit[] };

/** Holds a document against the schema of its collection. */
export const validate = <Name extends CollectionName>(
  document: SourceDocument & { readonly collection: Name },
): Validated<Name> => {
  const { collection, id, file, body, plain, frontmatter } = document;
  const schema: z.ZodType = collectionSchema[collection];
  const result = schema.safeParse(frontmatter);
  if (!result.success) return { misfits: findMisfits(document, schema, result.error.issues) };
  // The schema is the collection's, which the compiler does not follow through the table.
  return { entry: { collection, id, file, body, plain, data: result.data as Data<Name> } };
};
