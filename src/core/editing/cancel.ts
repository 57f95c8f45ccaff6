import { joinWords, quote } from '#src/core/text/sentences.ts';
import type { SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import { refuse, writtenAt, type ContentEdit, type Plan } from './content-edit.ts';
import { documentOf, fieldsOf, findEntry, findSlot, type Editable } from './editable.ts';

/** The entry to cancel, with a note for readers. */
export interface Cancellation {
  readonly collection: 'talks' | 'sessions';
  readonly id: string;
  /** Only this slot. */
  readonly slot?: string | undefined;
  /** One sentence beside the time. With `undo`, an empty one removes the note. */
  readonly note?: string | undefined;
  /** The id of the talk that replaces it. */
  readonly replacedBy?: string | undefined;
  /** Whether to undo a cancellation. */
  readonly undo?: boolean | undefined;
}

/** A sentence that ends a refusal to undo: the slots that are canceled although the whole is not. */
function canceledSlots(editable: Editable, entry: TalkEntry | SessionEntry): string {
  const keys = editable.slots
    .filter((slot) => slot.subject === entry)
    .filter((slot) => {
      const document = documentOf(editable, entry.file);
      const base = fieldsOf(slot);
      return (
        base.length > 0 && document && writtenAt(document, [...base, 'status']) === 'cancelled'
      );
    })
    .map(({ key }) => key);
  if (keys.length === 0) return '';
  const [slots, are] = keys.length === 1 ? ['slot', 'is'] : ['slots', 'are'];
  const options = keys.map((key) => `--slot ${key}`);
  const named = keys.map((key) => quote(key));
  return ` Only its ${slots} ${joinWords(named, 'and')} ${are} canceled: add ${joinWords(options, 'or')}.`;
}

/** The written slots of an entry that name a status other than canceled, which takes precedence over the entry's own. */
function slotsWithStatus(editable: Editable, entry: TalkEntry | SessionEntry) {
  const document = documentOf(editable, entry.file);
  return editable.slots
    .filter(({ subject }) => subject === entry)
    .map((slot) => ({ key: slot.key, path: [...fieldsOf(slot), 'status'] }))
    .filter(({ path }) => {
      const status = path.length > 1 && document ? writtenAt(document, path) : undefined;
      return status !== undefined && status !== 'cancelled';
    });
}

/** Cancels a talk or session, or one slot of it. It stays visible on pages and in calendars, crossed out. */
export function planCancel(editable: Editable, cancellation: Cancellation): Plan {
  const { collection, id, note, replacedBy, undo = false } = cancellation;
  const entry = findEntry(editable, collection, id);
  if (!entry.ok) return entry;
  const { file, title } = entry.found;
  const base = [];
  if (cancellation.slot !== undefined) {
    const slot = findSlot(editable, entry.found, cancellation.slot);
    if (!slot.ok) return slot;
    if (slot.found !== undefined) base.push(...fieldsOf(slot.found));
  }
  const isSlot = base.length > 0;
  const whole = quote(title.plain);
  const name = isSlot ? `The slot ${quote(cancellation.slot)} of ${whole}` : whole;
  const document = documentOf(editable, file);
  const written = (path: FieldPath): unknown => document && writtenAt(document, path);
  const path = [...base, 'status'];
  const isCanceled = written(path) === 'cancelled';
  if (undo) {
    if (!isCanceled) {
      if (!isSlot) return refuse(`${name} isn’t canceled.${canceledSlots(editable, entry.found)}`);
      return refuse(
        written(['status']) === 'cancelled'
          ? `${whole} is canceled as a whole: leave out --slot.`
          : `${name} isn’t canceled.`,
      );
    }
    const replaced = ['replacedBy'];
    const edits: ContentEdit[] = [{ edit: 'remove', file, path }];
    if (!isSlot && written(replaced) !== undefined) {
      edits.push({ edit: 'remove', file, path: replaced });
    }
    const summary = [`${name} takes place after all.`];
    const notePath = [...base, 'note'];
    const oldNote = written(notePath);
    if (note === '') edits.push({ edit: 'remove', file, path: notePath });
    else if (note !== undefined) edits.push({ edit: 'set', file, path: notePath, value: note });
    else if (typeof oldNote === 'string') {
      summary.push(
        `Its note stays: ${quote(oldNote)}. If it no longer applies, remove it from ${file}.`,
      );
    }
    return { ok: true, edits, summary };
  }
  if (isSlot && replacedBy !== undefined) {
    return refuse(
      'A talk replaces another one as a whole, not in one slot. Name the other one in a note instead: --note "In its place: …".',
    );
  }
  if (isCanceled && note === undefined && replacedBy === undefined) {
    return refuse(`${name} is already canceled.`);
  }
  const edits: ContentEdit[] = [{ edit: 'set', file, path, value: 'cancelled' }];
  const summary = [`${name} is canceled.`];
  const others = isSlot ? [] : slotsWithStatus(editable, entry.found);
  edits.push(...others.map((slot) => ({ edit: 'remove', file, path: slot.path }) as const));
  if (others.length > 0) {
    const keys = others.map(({ key }) => quote(key));
    summary.push(`The "status" of ${joinWords(keys, 'and')} is removed: it would keep them.`);
  }
  if (note !== undefined) edits.push({ edit: 'set', file, path: [...base, 'note'], value: note });
  if (replacedBy !== undefined) {
    if (collection !== 'talks') return refuse('Only a talk can be replaced by another one.');
    if (replacedBy === id) return refuse('A talk can’t replace itself. Name another one.');
    const other = findEntry(editable, 'talks', replacedBy);
    if (!other.ok) return other;
    edits.push({ edit: 'set', file, path: ['replacedBy'], value: replacedBy });
    summary.push(`${quote(other.found.title.plain)} takes its place.`);
  }
  return { ok: true, edits, summary };
}
