import { quote } from '#src/core/checks/words/sentences.ts';
import { refuse, writtenAt, type ContentEdit, type FieldValue, type Plan } from './content-edit.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { documentOf, findEntry, type Editable } from './editable.ts';

type RenameField = Extract<ContentEdit, { edit: 'rename-field' }>;

/** The fields that determine when and where a talk takes place. */
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

/** If one talk has `minutes` and the other one `end`, the field is renamed and keeps its line. */
function lengthRenames(from: SourceDocument, to: SourceDocument): RenameField[] {
  const has = (document: SourceDocument, field: string): boolean =>
    writtenAt(document, [field]) !== undefined;
  return [['minutes', 'end'] as const, ['end', 'minutes'] as const].flatMap(
    ([field, name]): RenameField[] =>
      has(from, field) && !has(from, name) && has(to, name) && !has(to, field)
        ? [{ edit: 'rename-field', file: from.file, path: [field], name }]
        : [],
  );
}

/** Whether an edit would remove a field that will have another name by then. */
function isRenamedAway(edit: ContentEdit, renames: readonly RenameField[]): boolean {
  return (
    edit.edit === 'remove' &&
    renames.some(({ file, path }) => file === edit.file && path[0] === edit.path[0])
  );
}

/** Swaps two talks: each takes over the other's time, room, and session. */
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
      : // The reader's values are texts, lists, and maps.
        { edit: 'set', file, path: [field], value: value as FieldValue };
  const edits = placing.flatMap((field): ContentEdit[] => {
    const [ofA, ofB] = [writtenAt(fieldsA, [field]), writtenAt(fieldsB, [field])];
    if (JSON.stringify(ofA) === JSON.stringify(ofB)) return [];
    return [put(a.file, field, ofB), put(b.file, field, ofA)];
  });
  const renames = [...lengthRenames(fieldsA, fieldsB), ...lengthRenames(fieldsB, fieldsA)];
  if (edits.length === 0) return refuse('Both talks are at the same time in the same place.');
  return {
    ok: true,
    edits: [...renames, ...edits.filter((edit) => !isRenamedAway(edit, renames))],
    summary: [`${quote(a.title.plain)} and ${quote(b.title.plain)} change places.`],
  };
}
