import type { z } from 'zod';
import { toEntry } from '#src/core/model/entry.ts';
import type { EventEntry } from '#src/core/model/entry.ts';
import { eventSchema } from '#src/core/model/event/event.ts';
import type { Event } from '#src/core/model/event/event.ts';
import type { DocumentOf, FieldPath } from '#src/core/model/source-document.ts';
import { valueAt } from '#src/core/model/value-at.ts';

/** A text that is neither a zone nor a date. */
export const placeholder = '?';

/** Placeholders for required fields of the event that its file lacks. */
const standIns: Readonly<Record<string, string>> = {
  id: 'event',
  name: 'event',
  timezone: placeholder,
  start: placeholder,
  end: placeholder,
};

type Values = Record<string | number, unknown>;

/** The same values without the value at a path. */
function without(value: unknown, [step, ...rest]: FieldPath): unknown {
  if (typeof value !== 'object' || value === null || step === undefined) return value;
  if (rest.length === 0) {
    return Array.isArray(value)
      ? value.filter((_, index) => index !== step)
      : Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
  }
  const inner = without((value as Values)[step], rest);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (index === step ? inner : item))
    : { ...value, [step]: inner };
}

/** The paths to remove: each unknown key, and the invalid field, or its parent if the field is required there. */
function toRemove(values: Values, issue: z.core.$ZodIssue): FieldPath[] {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  return [valueAt(values, path) === undefined ? path.slice(0, -1) : path];
}

/** Sorts items of lists from last to first, so that removing one does not shift the others. */
function lastFirst(a: FieldPath, b: FieldPath): number {
  const differing = a.findIndex((step, index) => step !== b[index]);
  const [one, other] = [a[differing], b[differing]];
  return typeof one === 'number' && typeof other === 'number' ? other - one : b.length - a.length;
}

function withPlaceholders(values: Values, issues: readonly z.core.$ZodIssue[]): Values {
  const paths = new Map(
    issues.flatMap((issue) => toRemove(values, issue)).map((path) => [JSON.stringify(path), path]),
  );
  const rest = [...paths.values()].sort(lastFirst).reduce<unknown>(without, values) as Values;
  return { ...standIns, ...rest };
}

/**
 * The valid part of the event's file: invalid fields are left out and missing required ones replaced, so that the rules
 * can check everything else. Only for the rules.
 */
export function fallbackEvent(document: DocumentOf<'event'> | undefined): EventEntry {
  let values: Values = { ...document?.frontmatter };
  let data: Event | undefined;
  // Removing a wrong value may make the object around it invalid, so this takes a few rounds. After the last round,
  // nothing of the file is used.
  for (let round = 0; round < 5 && data === undefined; round += 1) {
    const result = eventSchema.safeParse(values);
    if (result.success) data = result.data;
    else values = withPlaceholders(values, result.error.issues);
  }
  const none = {
    collection: 'event',
    id: 'event',
    file: 'event.mdx',
    body: '',
    plain: '',
  } as const;
  return toEntry(document ?? none, data ?? eventSchema.parse(standIns));
}
