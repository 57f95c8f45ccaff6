import type { z } from 'zod';
import type { CollectionName } from '#src/core/model/entry.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { collectionSchema } from './collection-schema.ts';
import { findMisfits } from './find-misfits.ts';
import type { Misfit } from './misfit.ts';

/** What a file of a collection says, once it is valid. */
export type DataOf<Name extends CollectionName> = z.output<(typeof collectionSchema)[Name]>;

/** A document's data, as far as it is valid, and where it does not fit. */
export interface Validated<Name extends CollectionName> {
  readonly data: DataOf<Name> | undefined;
  readonly misfits: readonly Misfit[];
}

/** Fields that decide where an entry is placed and what it clashes with: without one of them others would be blamed. */
const placing: ReadonlySet<PropertyKey> = new Set([
  ...['start', 'end', 'minutes', 'slots', 'parts', 'session', 'sessions', 'within', 'order'],
  ...['kind', 'status', 'draft', 'presented', 'accept'],
]);

/** The same fields without those that an issue is about; `undefined` where one of them decides the place. */
const withoutWrong = (
  fields: Readonly<Record<string, unknown>>,
  issues: readonly z.core.$ZodIssue[],
): Record<string, unknown> | undefined => {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  const wrong = new Set<PropertyKey>([...unknown, ...issues.flatMap(({ path }) => path[0] ?? [])]);
  if ([...wrong].some((key) => placing.has(key))) return undefined;
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !wrong.has(key)));
};

/**
 * Holds a document against the schema of its collection. What does not fit is left out of its data, so
 * that a misspelt key hides no mistake in the other fields; where that is not possible there is no data.
 */
export const validate = <Name extends CollectionName>(
  document: SourceDocument & { readonly collection: Name },
): Validated<Name> => {
  const schema: z.ZodType = collectionSchema[document.collection];
  const result = schema.safeParse(document.frontmatter);
  // The schema is the collection's, which the compiler does not follow through the table.
  if (result.success) return { data: result.data as DataOf<Name>, misfits: [] };
  const { issues } = result.error;
  const rest = withoutWrong(document.frontmatter, issues);
  const again = rest && schema.safeParse(rest);
  return {
    data: again?.success === true ? (again.data as DataOf<Name>) : undefined,
    misfits: findMisfits(document, schema, issues),
  };
};
