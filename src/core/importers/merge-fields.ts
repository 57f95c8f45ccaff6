import type { Fields, FieldValue } from './entries/entry.ts';

/** Fingerprints of the values at the last import, by the field's name. */
export type Fingerprints = Readonly<Record<string, string>>;

/** A field that a person and the source both changed, and that therefore stays as the person wrote it. */
export interface HandEdit {
  readonly field: string;
  /** Whether the source has another value since, which was not taken. */
  readonly conflicts: boolean;
}

/** The changes of an import to an existing entry. */
export interface FieldMerge {
  /** Fields to write, by name; undefined takes the field out. */
  readonly changes: Readonly<Record<string, FieldValue | undefined>>;
  readonly handEdits: readonly HandEdit[];
}

/**
 * Compares three states of an entry, field by field: as the last import wrote it, as it is now, and as the source has
 * it. A field that nobody edited follows the source; one that a person edited stays, unless `theirs` makes the source
 * win.
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
 * A value as one text, independent of the order of its keys and with numbers as text, as the frontmatter
 * reader returns them.
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
