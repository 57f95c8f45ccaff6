import { quote } from '#src/core/checks/words/sentences.ts';
import { refuse, writtenAt, type ContentEdit, type FieldValue, type Plan } from './content-edit.ts';
import { documentOf, findEntry, type Editable } from './editable.ts';

/** The fields that say when and where a talk is. */
const placing = [
  'start',
  'end',
  'minutes',
  'slots',
  'parts',
  'session',
  'sessions',
  'order',
  'room',
  'rooms',
] as const;

/** Lets two talks change places: each takes over the other's time, room and session. */
export function planSwap(editable: Editable, one: string, other: string): Plan {
  if (one === other) return refuse('Name two talks.');
  const entries = [one, other].map((id) => findEntry(editable, 'talks', id));
  const missing = entries.find(({ ok }) => !ok);
  if (missing?.ok === false) return missing;
  const [a, b] = entries.flatMap((entry) => (entry.ok ? [entry.found] : []));
  const [fieldsA, fieldsB] = [a, b].map((entry) => entry && documentOf(editable, entry.file));
  if (a === undefined || b === undefined || fieldsA === undefined || fieldsB === undefined) {
    return refuse('The talks cannot be read.');
  }
  const put = (file: string, field: string, value: unknown): ContentEdit =>
    value === undefined
      ? { edit: 'remove', file, path: [field] }
      : // The reader's values are texts, lists and maps.
        { edit: 'set', file, path: [field], value: value as FieldValue };
  const edits = placing.flatMap((field) => {
    const [ofA, ofB] = [writtenAt(fieldsA, [field]), writtenAt(fieldsB, [field])];
    if (JSON.stringify(ofA) === JSON.stringify(ofB)) return [];
    return [put(a.file, field, ofB), put(b.file, field, ofA)];
  });
  if (edits.length === 0) return refuse('Both talks are at the same time in the same place.');
  return {
    ok: true,
    edits,
    summary: [`${quote(a.title.plain)} and ${quote(b.title.plain)} change places.`],
  };
}
