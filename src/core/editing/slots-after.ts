import { toEntry, type SessionEntry, type TalkEntry } from '#src/core/model/entry.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import type { ContentEdit } from './content-edit.ts';
import type { Editable } from './editable.ts';

type Fields = Readonly<Record<string | number, unknown>>;

/** A map or a list in which the field at a path has another value; undefined removes it. */
function withField(fields: unknown, [part = '', ...rest]: FieldPath, value?: FieldValue): unknown {
  const inner =
    rest.length === 0 ? value : withField((fields as Fields | undefined)?.[part], rest, value);
  if (!Array.isArray(fields)) return { ...(fields as Fields | undefined), [part]: inner };
  const list = [...(fields as unknown[])];
  list[Number(part)] = inner;
  return list;
}

/** The fields of an entry after one edit of its file. */
function edited(fields: unknown, edit: ContentEdit): unknown {
  if (edit.edit === 'set') return withField(fields, edit.path, edit.value);
  if (edit.edit === 'remove') return withField(fields, edit.path);
  return fields;
}

/** The fields of two entries after they exchanged some. */
function exchanged(one: Fields, other: Fields, names: readonly string[]): Fields {
  return { ...one, ...Object.fromEntries(names.map((name) => [name, other[name]])) };
}

/**
 * The slots as they will be after edits, by name. Of the edits, only those that set, remove, or exchange fields of
 * talks and sessions are applied.
 */
export function slotsAfter(
  { content }: Editable,
  edits: readonly ContentEdit[],
): ReadonlyMap<string, Slot> {
  const fieldsOf = new Map<string, unknown>(
    [...content.talks, ...content.sessions].map(({ file, data }) => [file, data]),
  );
  const changed = new Set<string>();
  const put = (file: string, fields: unknown): void => {
    fieldsOf.set(file, fields);
    changed.add(file);
  };
  for (const edit of edits) {
    const fields = fieldsOf.get(edit.file);
    if (fields === undefined) continue;
    if (edit.edit === 'exchange') {
      const [one, other] = [fields as Fields, fieldsOf.get(edit.other) as Fields];
      put(edit.file, exchanged(one, other, edit.fields));
      put(edit.other, exchanged(other, one, edit.fields));
    } else put(edit.file, edited(fields, edit));
  }
  const now = <One extends TalkEntry | SessionEntry>(entry: One): One =>
    // The edits keep the form of the fields, but the compiler cannot follow their paths.
    changed.has(entry.file) ? (toEntry(entry, fieldsOf.get(entry.file) as never) as One) : entry;
  const [talks, sessions] = [content.talks.map(now), content.sessions.map(now)];
  const { slots } = placeContent({ ...content, talks, sessions });
  return new Map(slots.map((slot) => [slot.name, slot]));
}
