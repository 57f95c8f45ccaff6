import type { DateTime } from 'luxon';
import { toId } from '#src/core/text/fold.ts';
import { nearestAmong } from '#src/core/text/nearest.ts';
import { quote } from '#src/core/text/sentences.ts';
import type { Content, SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import type { Room } from '#src/core/model/event/room.ts';
import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';
import { memoize } from '#src/core/schedule/memoize.ts';
import { writtenIndex } from '#src/core/schedule/placing/timing.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { isMultiDay, minutesBetween } from '#src/core/time/interval.ts';
import { writeWallClock } from '#src/core/time/place-wall-clock.ts';
import { refuse, writtenAt, type ContentEdit } from './content-edit.ts';

/** The input of a command: the files as written, their valid content, and the slots. */
export interface Editable {
  readonly documents: readonly SourceDocument[];
  readonly content: Content;
  /** In chronological order. */
  readonly slots: readonly Slot[];
}

/** Something, or the sentence that says why it is not available. */
export type Found<Thing> =
  { readonly ok: true; readonly found: Thing } | { readonly ok: false; readonly sentence: string };

/**
 * The end of a sentence about an id that does not exist (and that may be typed as a file's path): the most similar id.
 */
export function nearIdWords(ids: readonly string[], typed: string): string {
  const name = typed.replace(/^.*[/\\]/, '').replace(/\.mdx?$/i, '');
  const near = ids.includes(name) ? name : nearestAmong(ids)(name);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/**
 * A talk or session by its id. Otherwise, a sentence that suggests the most similar id, or says that the check reports
 * errors in the entry's file.
 */
export function findEntry(
  { content, documents }: Editable,
  collection: 'talks' | 'sessions',
  id: string,
): Found<TalkEntry | SessionEntry> {
  const entries: readonly (TalkEntry | SessionEntry)[] = content[collection];
  const found = entries.find((entry) => entry.id === id);
  if (found !== undefined) return { ok: true, found };
  const thing = collection === 'talks' ? 'talk' : 'session';
  const current = entries.find(({ data }) => data.aliases?.includes(id) === true);
  const faulty = documents.find((each) => each.collection === collection && each.id === id);
  if (faulty !== undefined) {
    return refuse(`${faulty.file} has errors that "npm run check" lists. Fix them first.`);
  }
  const ids = entries.map((entry) => entry.id);
  const titled = entries.filter(({ title }) => `${toId(title.plain)}-`.startsWith(`${toId(id)}-`));
  const near = nearIdWords(ids, titled.length === 1 ? (titled[0]?.id ?? id) : id);
  const meant = current === undefined ? near : ` It is now ${quote(current.id)}.`;
  return refuse(`There is no ${thing} ${quote(id)}.${meant}`);
}

/** A room of the event by its id, or a sentence that lists the rooms. */
export function findRoom({ content }: Editable, id: string): Found<Room> {
  const { rooms } = content.event.data;
  const found = rooms.find((room) => room.id === id);
  if (found !== undefined) return { ok: true, found };
  const ids = rooms.map((room) => `"${room.id}"`).join(', ');
  return refuse(
    `There is no room ${quote(id)}: ${ids === '' ? 'the event names no rooms' : `the rooms are ${ids}`}.`,
  );
}

/** One slot of an entry: the only one, or the one with a key. */
export function findSlot(
  { slots }: Editable,
  entry: TalkEntry | SessionEntry,
  key: string | undefined,
): Found<Slot | undefined> {
  const own = slots.filter(({ subject }) => subject === entry);
  if (key === undefined && own.length <= 1) return { ok: true, found: own[0] };
  const found = own.find((slot) => slot.key === key);
  const named = found === undefined ? own : [found];
  if (own.length > 1 && named.every((slot) => writtenIndex(slot) === -1)) {
    return refuse(
      `${quote(entry.title.plain)} has the times of its session, so it can’t be changed at only one of them; change the session.`,
    );
  }
  if (found !== undefined) return { ok: true, found };
  const keys = own.map((slot) => `"${slot.key}"`).join(', ');
  return refuse(
    own.length === 0
      ? `${quote(entry.title.plain)} has no time yet, so it has no slot ${quote(key)}.`
      : `${quote(entry.title.plain)} has the slots ${keys}: name one with --slot.`,
  );
}

/** The files as written, by their paths. Built once for a list, because a command looks up a file for every slot. */
export const documentsByFile = memoize(
  (documents: readonly SourceDocument[]): ReadonlyMap<string, SourceDocument> =>
    new Map(documents.map((document) => [document.file, document])),
);

/** The file of an entry as written. */
export function documentOf({ documents }: Editable, file: string): SourceDocument | undefined {
  return documentsByFile(documents).get(file);
}

/** The path of a slot's fields: within `slots`, or at the top of the entry. */
export function fieldsOf(slot: Slot): FieldPath {
  const index = writtenIndex(slot);
  return index === -1 ? [] : ['slots', index];
}

/** The edits that give a slot another start and end. Each field that states them keeps its form. */
export function retime(
  editable: Editable,
  slot: Slot,
  start: DateTime<true>,
  end: DateTime<true>,
): ContentEdit[] {
  const { file } = slot.subject;
  const document = documentOf(editable, file);
  if (document === undefined) return [];
  const base = fieldsOf(slot);
  const written = (field: string): unknown => writtenAt(document, [...base, field]);
  const set = (field: string, value: string | number): ContentEdit => ({
    edit: 'set',
    file,
    path: [...base, field],
    value,
  });
  const edits: ContentEdit[] = [];
  const text = written('start');
  const isMoved = start.toMillis() !== slot.start.toMillis();
  if (isMoved) {
    edits.push(set('start', writeWallClock(start, typeof text === 'string' ? text : '')));
  }
  const last = written('end');
  if (typeof last === 'string' && end.toMillis() !== slot.end.toMillis()) {
    edits.push(set('end', writeWallClock(end, last)));
  }
  const minutes = minutesBetween(start, end);
  // One of several slots may have the length that the entry names for all of them.
  const isInherited = base.length > 0 && last === undefined;
  const hasLength = isInherited || written('minutes') !== undefined;
  if (hasLength && minutes !== minutesBetween(slot.start, slot.end)) {
    edits.push(set('minutes', minutes));
  }
  return edits;
}

/** Whether a slot is within another one, at any depth. */
export function liesBelow({ parent }: Slot, outer: Slot): boolean {
  return parent !== undefined && (parent === outer || liesBelow(parent, outer));
}

/** The hours of a slot: `09:00 to 09:30`. */
function clockInWords(start: DateTime<true>, end: DateTime<true>): string {
  const zone = writeWallClock(start).length > 16 ? ' ZZ' : '';
  return `${start.toFormat(`HH:mm${zone}`)} to ${end.toFormat('HH:mm')}`;
}

/** When a slot takes place, in a sentence: `from 09:00 to 09:30 on Fri 9 Apr`. */
export function hoursInWords(start: DateTime<true>, end: DateTime<true>, year = ''): string {
  return `from ${dayAndClockInWords(start, end, year)}`;
}

/** A slot of a day or longer has the days of both ends: `09:00 on Fri 9 Apr to 12:00 on Sat 10 Apr`. */
function dayAndClockInWords(start: DateTime<true>, end: DateTime<true>, year: string): string {
  const day = `ccc d LLL${year}`;
  return isMultiDay({ start, end })
    ? [start, end].map((at) => `${at.toFormat('HH:mm')} on ${at.toFormat(day)}`).join(' to ')
    : `${clockInWords(start, end)} on ${start.toFormat(day)}`;
}

/**
 * When a slot takes place now, and when it did before, in a sentence: `from 09:10 to 09:40 on Fri 9 Apr; before: 09:00
 * to 09:30`. Names the earlier day and the years if they differ.
 */
export function movedInWords(
  before: Pick<Slot, 'start' | 'end'>,
  start: DateTime<true>,
  end: DateTime<true>,
): string {
  const year = start.year === before.start.year ? '' : ' yyyy';
  const was =
    start.hasSame(before.start, 'day') && !isMultiDay(before)
      ? clockInWords(before.start, before.end)
      : dayAndClockInWords(before.start, before.end, year);
  return `${hoursInWords(start, end, year)}; before: ${was}`;
}
