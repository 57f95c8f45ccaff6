import { quote } from '#src/core/checks/words/sentences.ts';
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
  const document = documentOf(editable, file);
  const status = document && writtenAt(document, [...base, 'status']);
  const path = [...base, 'status'];
  if (undo) {
    if (status !== 'cancelled') return refuse(`${quote(title.plain)} isn’t canceled.`);
    const replaced = ['replacedBy'];
    const edits: ContentEdit[] = [{ edit: 'remove', file, path }];
    if (writtenAt(document ?? { frontmatter: {} }, replaced) !== undefined) {
      edits.push({ edit: 'remove', file, path: replaced });
    }
    const summary = [`${quote(title.plain)} takes place after all.`];
    const notePath = [...base, 'note'];
    const oldNote = document && writtenAt(document, notePath);
    if (note === '') edits.push({ edit: 'remove', file, path: notePath });
    else if (note !== undefined) edits.push({ edit: 'set', file, path: notePath, value: note });
    else if (typeof oldNote === 'string') {
      summary.push(
        `Its note stays: ${quote(oldNote)}. If it no longer applies, remove it from ${file}.`,
      );
    }
    return { ok: true, edits, summary };
  }
  if (status === 'cancelled' && note === undefined && replacedBy === undefined) {
    return refuse(`${quote(title.plain)} is already canceled.`);
  }
  const edits: ContentEdit[] = [{ edit: 'set', file, path, value: 'cancelled' }];
  const summary = [`${quote(title.plain)} is canceled.`];
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
