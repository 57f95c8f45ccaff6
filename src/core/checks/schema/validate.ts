import type { z } from 'zod';
import type { CollectionName } from '#src/core/model/entry.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { collectionSchema } from './collection-schema.ts';
import { findMisfits } from './find-misfits.ts';
import type { Misfit } from './misfit.ts';

/** What a file of a collection says, once it is valid. */
export type DataOf<Name extends CollectionName> = z.output<(typeof collectionSchema)[Name]>;

/** A document's valid data, or where it does not fit. */
export type Validated<Name extends CollectionName> =
  { readonly data: DataOf<Name> } | { readonly misfits: readonly Misfit[] };

/** Holds a document against the schema of its collection. */
export const validate = <Name extends CollectionName>(
  document: SourceDocument & { readonly collection: Name },
): Validated<Name> => {
  const schema: z.ZodType = collectionSchema[document.collection];
  const result = schema.safeParse(document.frontmatter);
  if (!result.success) return { misfits: findMisfits(document, schema, result.error.issues) };
  // The schema is the collection's, which the compiler does not follow through the table.
  return { data: result.data as DataOf<Name> };
};
