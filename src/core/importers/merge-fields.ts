import type { FieldValue } from '#src/core/model/field-value.ts';
import type { Fields } from './entries/entry.ts';

/** Fingerprints of the values at the last import, by the field's name. */
export type Fingerprints = Readonly<Record<string, string>>;

/** A field that both a person and the source changed; it stays as the person wrote it. */
export interface HandEdit {
  readonly field: string;
  /** Whether the source has since changed its value; the new value was not used. */
  readonly conflicts: boolean;
}

/** What an import changes in an existing entry. */
export interface FieldMerge {
  /** The fields to write, by name; undefined removes the field. */
  readonly changes: Readonly<Record<string, FieldValue | undefined>>;
  readonly handEdits: readonly HandEdit[];
}

/**
 * Compares three versions of an entry field by field: the last import, the current file, and the source. A field that
 * nobody edited follows the source. A field that a person edited stays, unless `theirs` gives precedence to the source.
 */
export function mergeFields(
  last: Fingerprints | undefined,
  current: Readonly<Record<string, unknown>>,
  next: Fields,
  fingerprint: (value: unknown) => string,
  theirs: boolean,
): FieldMerge {
  const changes: Record<string, FieldValue | undefined> = {};
  const handEdits: HandEdit[] = [];
  for (const field of new Set([...Object.keys(next), ...Object.keys(last ?? {})])) {
    const before = last !== undefined && Object.hasOwn(last, field) ? last[field] : none;
    const now = Object.hasOwn(current, field) ? fingerprint(current[field]) : none;
    const wanted = Object.hasOwn(next, field) ? fingerprint(next[field]) : none;
    if (now === wanted) continue;
    const isEdited = now !== before;
    const isNew = wanted !== before;
    if (!isEdited || (theirs && wanted !== none)) changes[field] = next[field];
    else handEdits.push({ field, conflicts: isNew });
  }
  return { changes, handEdits };
}

const none = '';

/**
 * A value as a text that does not depend on the order of its keys. Numbers become text, as the frontmatter reader
 * returns them.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    const parts = entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalText(item)}`);
    return `{${parts.sort().join(',')}}`;
  }
  return JSON.stringify(String(value).trim());
}
