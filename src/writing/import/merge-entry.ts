import type { Fields, ImportedEntry } from '#src/core/importers/entries/entry.ts';
import {
  mergeFields,
  type FieldMerge,
  type Fingerprints,
} from '#src/core/importers/merge-fields.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import { splitFrontmatter } from '#src/reading/frontmatter/frontmatter.ts';
import type { ReadDocument } from '#src/reading/parse-document.ts';
import { removeField, setField } from '#src/writing/edit-fields.ts';
import { applyTextEdit, normalized } from '#src/writing/text-edit.ts';
import { fingerprint, type ImportState } from './import-state.ts';

/** The event's lists that are merged item by item, each item by its id. */
const itemLists = ['rooms', 'tracks', 'kinds'] as const;

/** One field to write at a path; undefined removes it. */
export interface FieldChange {
  readonly path: FieldPath;
  readonly value: FieldValue | undefined;
}

/** What an import changes in an existing file. */
export interface EntryMerge {
  readonly fields: readonly FieldChange[];
  /** The new text below the fields; undefined leaves it unchanged. */
  readonly body: string | undefined;
  readonly handEdits: FieldMerge['handEdits'];
}

/** The fingerprints of an entry's values in the source. */
export function fingerprints(entry: ImportedEntry): Fingerprints {
  const fields = entry.collection === 'event' ? withoutLists(entry.fields) : entry.fields;
  const prints = Object.entries(fields).map(([name, value]) => [name, fingerprint(value)] as const);
  return Object.fromEntries([...prints, ['body', fingerprint(entry.body)] as const]);
}

/** The rooms, tracks, and kinds of the event's entry, by `rooms/<id>`. */
export function listItems(fields: Readonly<Record<string, unknown>>): Map<string, Fields> {
  const items = new Map<string, Fields>();
  for (const list of itemLists) {
    const values = fields[list];
    for (const item of Array.isArray(values) ? (values as readonly Fields[]) : []) {
      if (typeof item === 'object' && typeof item['id'] === 'string') {
        items.set(`${list}/${item['id']}`, item);
      }
    }
  }
  return items;
}

function withoutLists(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !(itemLists as readonly string[]).includes(name)),
  );
}

/** Compares an entry with its file, and both with the last import. */
export function mergeEntry(
  entry: ImportedEntry,
  document: ReadDocument,
  state: ImportState,
  theirs: boolean,
): EntryMerge {
  const isEvent = entry.collection === 'event';
  const key = `${entry.collection}/${entry.id}`;
  const last = state[key]?.fields;
  const merged = mergeFields(
    last,
    { ...document.frontmatter, body: document.body.trim() },
    { ...(isEvent ? withoutLists(entry.fields) : entry.fields), body: entry.body.trim() },
    fingerprint,
    theirs,
  );
  const changes = Object.entries(merged.changes);
  const fields = changes
    .filter(([name]) => name !== 'body')
    .map(([name, value]): FieldChange => ({ path: [name], value }));
  const body = changes.some(([name]) => name === 'body') ? entry.body : undefined;
  if (!isEvent) {
    return { fields, body, handEdits: merged.handEdits };
  }
  const lists = mergeLists(entry.fields, document, state, theirs);
  return {
    fields: [...fields, ...lists.fields],
    body,
    handEdits: [...merged.handEdits, ...lists.handEdits],
  };
}

function mergeLists(
  next: Fields,
  document: ReadDocument,
  state: ImportState,
  theirs: boolean,
): Pick<EntryMerge, 'fields' | 'handEdits'> {
  const fields: FieldChange[] = [];
  const handEdits: FieldMerge['handEdits'][number][] = [];
  const there = listItems(document.frontmatter);
  for (const list of itemLists) {
    const written = document.frontmatter[list];
    const current = Array.isArray(written) ? (written as readonly Fields[]) : [];
    const items = [...listItems(next)].filter(([key]) => key.startsWith(`${list}/`));
    const added = items.filter(([key]) => !there.has(key)).map(([, item]) => item);
    if (added.length > 0 && current.length === 0) fields.push({ path: [list], value: added });
    else
      added.forEach((item, index) =>
        fields.push({ path: [list, current.length + index], value: item }),
      );
    for (const [key, item] of items) {
      const before = there.get(key);
      if (before === undefined) continue;
      const index = current.findIndex((each) => each['id'] === item['id']);
      const merged = mergeFields(state[key]?.fields, before, item, fingerprint, theirs);
      for (const [name, value] of Object.entries(merged.changes)) {
        fields.push({ path: [list, index, name], value });
      }
      handEdits.push(
        ...merged.handEdits.map((edit) => ({ ...edit, field: `${key} ${edit.field}` })),
      );
    }
  }
  return { fields, handEdits };
}

/** A file's text with the changes of a merge; comments, order, and line endings stay. */
export function applyMerge(raw: string, merge: Pick<EntryMerge, 'fields' | 'body'>): string {
  let text = raw;
  for (const { path, value } of merge.fields) {
    const edit =
      value === undefined
        ? removeField(normalized(text), path)
        : setField(normalized(text), path, value);
    if (edit !== undefined) text = applyTextEdit(text, edit);
  }
  if (merge.body === undefined) return text;
  const plain = normalized(text);
  const { bodyOffset } = splitFrontmatter(plain);
  const body = merge.body.trim() === '' ? '' : `\n${merge.body.trim()}\n`;
  return applyTextEdit(text, { start: bodyOffset, end: plain.length, text: body });
}
