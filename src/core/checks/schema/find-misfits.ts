import type { z } from 'zod';
import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';
import { nearestAmong } from '#src/core/checks/nearest-among.ts';
import { fieldAt } from './field-at.ts';
import type { Misfit, UnknownKey } from './misfit.ts';

type Issue = z.core.$ZodIssue;

/** The value at a path of the frontmatter; undefined where there is none. */
const valueAt = (frontmatter: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    frontmatter,
  );

/** Whether a value is not even of the type that a union's branch takes. */
const isOfAnotherType = (issues: readonly Issue[]): boolean =>
  issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);

/**
 * What a union says of a value: what its one branch of the value's type says, or, where several
 * take the type, the last one, which is the most general.
 */
const insideUnion = (issue: z.core.$ZodIssueInvalidUnion): Issue[] => {
  const fitting = issue.errors.filter((branch) => !isOfAnotherType(branch));
  const said = fitting.at(-1) ?? issue.errors.at(-1) ?? [];
  return said.flatMap((inner) => {
    const moved = { ...inner, path: [...issue.path, ...inner.path] } as Issue;
    return moved.code === 'invalid_union' ? insideUnion(moved) : [moved];
  });
};

const atLeast = (issue: z.core.$ZodIssueTooSmall): string =>
  issue.origin === 'string' || issue.origin === 'array'
    ? 'must not be empty'
    : `must be at least ${issue.minimum}`;

const toMisfits = (document: SourceDocument, schema: z.ZodType, issue: Issue): Misfit[] => {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const value = valueAt(document.frontmatter, path);
  const base = { document, path, field: fieldAt(schema, path), value };
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
};

const keyOf = (path: FieldPath): string => JSON.stringify(path);

/** Whether a key is only missing because it is misspelt: then that is reported. */
const isMisspelt = (
  { kind, path }: Misfit,
  unknown: ReadonlyMap<string, readonly UnknownKey[]>,
): boolean =>
  kind === 'missing-key' &&
  (unknown.get(keyOf(path.slice(0, -1))) ?? []).some(
    (other) => nearestAmong(other.field.keys)(other.key) === path.at(-1),
  );

/**
 * What the issues of a document mean for its author. What a map as a whole must be is not said where
 * one of its keys is misspelt: the key may be what it lacks. Of what a value's form lacks the first
 * thing is said.
 */
export const findMisfits = (
  document: SourceDocument,
  schema: z.ZodType,
  all: readonly Issue[],
): Misfit[] => {
  const issues = all.flatMap((issue) =>
    issue.code === 'invalid_union' ? insideUnion(issue) : [issue],
  );
  const misspelt = new Set(
    issues
      .filter((issue) => issue.code === 'unrecognized_keys')
      .map((issue) => keyOf(issue.path as FieldPath)),
  );
  const misfits = issues
    .filter((issue) => issue.code !== 'custom' || !misspelt.has(keyOf(issue.path as FieldPath)))
    .flatMap((issue) => toMisfits(document, schema, issue));
  const unknown = Map.groupBy(
    misfits.filter((misfit) => misfit.kind === 'unknown-key'),
    ({ path }) => keyOf(path),
  );
  const formed = new Set<string>();
  return misfits.filter((misfit) => {
    if (isMisspelt(misfit, unknown)) return false;
    if (misfit.kind !== 'wrong-form') return true;
    const key = keyOf(misfit.path);
    return !formed.has(key) && formed.add(key);
  });
};
