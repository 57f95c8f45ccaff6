import type { z } from 'zod';
import { collectionSchema } from '#src/core/model/collection-schema.ts';
import type { CollectionName } from '#src/core/model/entry.ts';
import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';
import { valueAt } from '#src/core/model/value-at.ts';
import { nearestAmong } from '#src/core/text/nearest.ts';
import { fieldAt } from './describe-field.ts';
import type { SchemaIssue, UnknownKey } from './schema-issue.ts';

type Issue = z.core.$ZodIssue;

/** Whether a value does not even have the type that a union's branch accepts. */
function isOfAnotherType(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
}

/**
 * The issues with a value that matches no branch of a union: those of the only branch for the value's type or, if
 * several branches accept the type, those of the last and most general one.
 */
function insideUnion(issue: z.core.$ZodIssueInvalidUnion): Issue[] {
  const fitting = issue.errors.filter((branch) => !isOfAnotherType(branch));
  const said = fitting.at(-1) ?? issue.errors.at(-1) ?? [];
  return said.flatMap((inner) => {
    const moved = { ...inner, path: [...issue.path, ...inner.path] } as Issue;
    return moved.code === 'invalid_union' ? insideUnion(moved) : [moved];
  });
}

function atLeast(issue: z.core.$ZodIssueTooSmall): string {
  return issue.origin === 'string' || issue.origin === 'array'
    ? 'must not be empty'
    : `must be at least ${issue.minimum}`;
}

function toSchemaIssues(document: SourceDocument, schema: z.ZodType, issue: Issue): SchemaIssue[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const value = valueAt(document.frontmatter, path);
  const base = { at: document, path, field: fieldAt(schema, path), value };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ ...base, kind: 'unknown-key', key }));
    case 'invalid_value':
      return value === undefined
        ? [{ ...base, kind: 'missing-key' }]
        : [{ ...base, kind: 'unknown-value', possible: issue.values.map(String) }];
    case 'invalid_type':
      return [{ ...base, kind: value === undefined ? 'missing-key' : 'wrong-type' }];
    case 'too_small':
      return [{ ...base, kind: 'wrong-form', must: atLeast(issue) }];
    case 'too_big':
      return [
        {
          ...base,
          kind: 'wrong-form',
          must: issue.origin === 'string' ? issue.message : 'must be smaller',
        },
      ];
    default:
      return [{ ...base, kind: 'wrong-form', must: issue.message }];
  }
}

function keyOf(path: FieldPath): string {
  return JSON.stringify(path);
}

/** Whether a key is missing only because it is misspelled; the misspelled key is then reported. */
function isMisspelt(
  { kind, path }: SchemaIssue,
  unknown: ReadonlyMap<string, readonly UnknownKey[]>,
): boolean {
  return (
    kind === 'missing-key' &&
    (unknown.get(keyOf(path.slice(0, -1))) ?? []).some(
      (other) => nearestAmong(other.field.keys)(other.key) === path.at(-1),
    )
  );
}

/**
 * Translates the issues of a document for its author. An issue with a map as a whole is left out if one of its keys is
 * misspelled, because that key may be the missing one. Among several issues with a value's form, only the first one is
 * reported.
 */
function findSchemaIssues(
  document: SourceDocument,
  schema: z.ZodType,
  all: readonly Issue[],
): SchemaIssue[] {
  const issues = all.flatMap((issue) =>
    issue.code === 'invalid_union' ? insideUnion(issue) : [issue],
  );
  const misspelt = new Set(
    issues
      .filter((issue) => issue.code === 'unrecognized_keys')
      .map((issue) => keyOf(issue.path as FieldPath)),
  );
  const schemaIssues = issues
    .filter((issue) => issue.code !== 'custom' || !misspelt.has(keyOf(issue.path as FieldPath)))
    .flatMap((issue) => toSchemaIssues(document, schema, issue));
  const unknown = Map.groupBy(
    schemaIssues.filter((issue) => issue.kind === 'unknown-key'),
    ({ path }) => keyOf(path),
  );
  const formed = new Set<string>();
  return schemaIssues.filter((issue) => {
    if (isMisspelt(issue, unknown)) return false;
    if (issue.kind !== 'wrong-form') return true;
    const key = keyOf(issue.path);
    return !formed.has(key) && formed.add(key);
  });
}

/** The data of a valid file, by collection. */
export type DataOf<Name extends CollectionName> = z.output<(typeof collectionSchema)[Name]>;

/** The valid part of a document's data, and the issues with the rest. */
interface Validated<Name extends CollectionName> {
  readonly data: DataOf<Name> | undefined;
  readonly schemaIssues: readonly SchemaIssue[];
}

/**
 * Fields that determine where an entry is placed and what it clashes with; without one of them, the findings would
 * blame other entries.
 */
const placing: ReadonlySet<PropertyKey> = new Set([
  ...['start', 'end', 'minutes', 'slots', 'parts', 'session', 'sessions', 'within', 'order'],
  ...['kind', 'status', 'draft', 'presented', 'accept'],
]);

/** The fields without those that an issue is about; `undefined` if one of them determines where the entry is placed. */
function withoutWrong(
  fields: Readonly<Record<string, unknown>>,
  issues: readonly z.core.$ZodIssue[],
): Record<string, unknown> | undefined {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  const wrong = new Set<PropertyKey>([...unknown, ...issues.flatMap(({ path }) => path[0] ?? [])]);
  if ([...wrong].some((key) => placing.has(key))) return undefined;
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !wrong.has(key)));
}

/**
 * Validates a document against the schema of its collection. Invalid fields are left out of its data, so that a
 * misspelled key does not hide mistakes in other fields. If that is impossible, there is no data.
 */
export function validate<Name extends CollectionName>(
  document: SourceDocument & { readonly collection: Name },
): Validated<Name> {
  const schema: z.ZodType = collectionSchema[document.collection];
  const result = schema.safeParse(document.frontmatter);
  // It is the schema of the collection, but the compiler cannot follow this through the table.
  if (result.success) return { data: result.data as DataOf<Name>, schemaIssues: [] };
  const { issues } = result.error;
  const rest = withoutWrong(document.frontmatter, issues);
  const again = rest && schema.safeParse(rest);
  return {
    data: again?.success === true ? (again.data as DataOf<Name>) : undefined,
    schemaIssues: findSchemaIssues(document, schema, issues),
  };
}
