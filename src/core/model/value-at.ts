import type { FieldPath } from './source-document.ts';

/** The value at a path in the fields of a file; undefined if there is none. */
export function valueAt(fields: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    fields,
  );
}
