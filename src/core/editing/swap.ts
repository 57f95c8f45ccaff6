import { joinWords, quote } from '#src/core/text/sentences.ts';
import type { SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { growSessionTree } from '#src/core/schedule/session-tree.ts';
import { refuse, writtenAt, type ContentEdit, type Plan } from './content-edit.ts';
import { documentOf, findEntry, hoursInWords, type Editable } from './editable.ts';
import { slotsAfter } from './slots-after.ts';

type Entry = TalkEntry | SessionEntry;

/** The fields that determine when and where a talk takes place. */
export const placing = [
  ...['start', 'end', 'minutes', 'slots', 'parts'],
  ...['session', 'sessions', 'order', 'room', 'rooms'],
] as const;

/**
 * The order in which people, and the import, write the fields of a talk: what it is, when and where, and then everything
 * else in any order.
 */
export const usualOrder = [
  ...['title', 'subtitle', 'kind', 'languages', 'level', 'chat', 'draft'],
  ...['parts', 'session', 'sessions', 'order', 'board'],
  ...['start', 'end', 'minutes', 'slots', 'room', 'rooms'],
] as const;

/** Whether a slot in a talk's file has a status or a note, which would go to the other talk with its time. */
function hasOwnWords(document: SourceDocument): boolean {
  const slots = writtenAt(document, ['slots']);
  return (
    Array.isArray(slots) &&
    slots.some((_, index) =>
      ['status', 'note'].some((name) => writtenAt(document, ['slots', index, name]) !== undefined),
    )
  );
}

/** When and where a talk takes place after it took over the slots of another one. */
function takesPlace(talk: Entry, other: Entry, { slots }: Editable): string {
  const [slot, ...more] = slots.filter(({ subject }) => subject === other);
  const name = quote(talk.title.plain);
  if (slot === undefined) return `${name} has no time now.`;
  if (more.length > 0)
    return `${name} now has the ${String(more.length + 1)} slots of ${quote(other.title.plain)}.`;
  const place = slot.room === undefined ? '' : ` in ${quote(slot.room.name)}`;
  return `${name} is now ${hoursInWords(slot.start, slot.end)}${place}.`;
}

/** The sessions in which one of two talks, or both, follow others. */
function sessionsAround(a: Entry, b: Entry, { slots }: Editable): SessionEntry[] {
  const around = slots
    .filter(({ subject, timing }) => timing === 'sequential' && (subject === a || subject === b))
    .map(({ session }) => session);
  return [...new Set(around)].filter((session) => session !== undefined);
}

/** The edits that write the order of a session's entries with two of them exchanged. */
function reordered(members: readonly Entry[], a: Entry, b: Entry): ContentEdit[] {
  return members
    .map((entry) => (entry === a ? b : entry === b ? a : entry))
    .flatMap((entry, index): ContentEdit[] => {
      const { file, data } = entry;
      const isWritten = entry !== a && entry !== b && data.order === index + 1;
      return isWritten ? [] : [{ edit: 'set', file, path: ['order'], value: index + 1 }];
    });
}

/** Whether each of two talks has the times of the other after the edits, and all other times stay. */
function isExchanged(editable: Editable, edits: readonly ContentEdit[], a: Entry, b: Entry) {
  const after = [...slotsAfter(editable, edits).values()];
  const timesOf = (slots: readonly Slot[], subjectOf: (slot: Slot) => string): string =>
    slots
      .map((slot) => [subjectOf(slot), slot.start.toMillis(), slot.end.toMillis()].join())
      .sort()
      .join(';');
  const file = ({ subject }: Slot): string => subject.file;
  const exchanged = (slot: Slot): string =>
    slot.subject === a ? b.file : slot.subject === b ? a.file : slot.subject.file;
  return timesOf(editable.slots, exchanged) === timesOf(after, file);
}

/**
 * Swaps two talks: each takes over the other's time, room, and session. Swapped twice, both files have every
 * byte again if their fields are in the usual order or as `npm run new` writes them. In other files, a field that only
 * one of the talks has can come back on another line.
 */
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
  const speaking = [a, b].find((_, index) => hasOwnWords(index === 0 ? fieldsA : fieldsB));
  if (speaking !== undefined) {
    return refuse(
      `A slot of ${quote(speaking.title.plain)} has its own "status" or "note", which would go to the other talk. Remove it from ${speaking.file}, or swap the times by hand.`,
    );
  }
  const writtenIn = (document: typeof fieldsA): string =>
    JSON.stringify(placing.map((field) => writtenAt(document, [field]) ?? null));
  const isSame = writtenIn(fieldsA) === writtenIn(fieldsB);
  const sessions = sessionsAround(a, b, editable);
  if (isSame && sessions.length === 0) {
    const isPlaced = editable.slots.some(({ subject }) => subject === a);
    return refuse(
      isPlaced
        ? 'Both talks are at the same time in the same place.'
        : 'Neither of the talks has a time yet.',
    );
  }
  const exchange: ContentEdit = {
    ...{ edit: 'exchange', file: a.file, other: b.file },
    ...{ collection: 'talks', fields: placing, order: usualOrder },
  };
  const edits = isSame ? [] : [exchange];
  const summary = [takesPlace(a, b, editable), takesPlace(b, a, editable)];
  if (isExchanged(editable, edits, a, b)) return { ok: true, edits, summary };
  // Without an order, or with equal ones, the talks that follow one of the two would close the gap it leaves.
  const { content } = editable;
  const { tree } = growSessionTree(content.sessions, content.talks);
  const names = joinWords(
    sessions.map(({ title }) => quote(title.plain)),
    'and',
  );
  const members = sessions.map((session) => tree.membersOf(session));
  const isShared = members.flat().some((entry) => tree.outersOf(entry).length > 1);
  const ordered = [...edits, ...members.flatMap((each) => reordered(each, a, b))];
  if (isShared || !isExchanged(editable, ordered, a, b)) {
    return refuse(
      sessions.length === 0
        ? 'Other talks would move, too. Write the times into the files of both talks.'
        : `Other talks in ${names} would move, too. Write an "order" or a "start" into the talks there, then swap them.`,
    );
  }
  return {
    ok: true,
    edits: ordered,
    summary: [...summary, `Everything in ${names} now has an "order".`],
  };
}
