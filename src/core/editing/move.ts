import { quote } from '#src/core/text/sentences.ts';
import { isInSession, type Slot } from '#src/core/schedule/schedule.ts';
import { minutesBetween, plusMinutes } from '#src/core/time/interval.ts';
import { writeWallClock } from '#src/core/time/place-wall-clock.ts';
import { refuse, writtenAt, type ContentEdit, type Plan } from './content-edit.ts';
import {
  documentOf,
  fieldsOf,
  findEntry,
  findRoom,
  findSlot,
  hoursInWords,
  liesBelow,
  movedInWords,
  retime,
  type Editable,
} from './editable.ts';
import { holdFollowers, movesInWords } from './hold-followers.ts';
import { findInstant } from './typed-instant.ts';
import { unknownTimesWords } from './unknown-times.ts';

/** The entry to move, with its new time, its new room, or both. */
export interface Move {
  readonly collection: 'talks' | 'sessions';
  readonly id: string;
  /** The key of the slot, if there are several. */
  readonly slot?: string | undefined;
  /** A wall clock. */
  readonly to?: string | undefined;
  /** The id of a room. */
  readonly room?: string | undefined;
  /** Its length, for an entry that has none. */
  readonly minutes?: number | undefined;
}

/** The edits that move a slot, or an entry without slots, to a room. The field keeps its line. */
function intoRoom(editable: Editable, file: string, slot: Slot | undefined, room: string) {
  const document = documentOf(editable, file);
  const base = slot === undefined ? [] : fieldsOf(slot);
  const has = (field: string): boolean =>
    document !== undefined && writtenAt(document, [...base, field]) !== undefined;
  const path = [...base, 'rooms'];
  const edits: ContentEdit[] = [{ edit: 'set', file, path: [...base, 'room'], value: room }];
  if (has('rooms') && has('room')) edits.push({ edit: 'remove', file, path });
  else if (has('rooms')) edits.unshift({ edit: 'rename-field', file, path, name: 'room' });
  return edits;
}

/** A sentence about files with errors in a session that moves; they would stay behind. */
function unknownInside(editable: Editable, { subject }: Slot): string | undefined {
  if (subject.collection !== 'sessions') return undefined;
  const inside = new Set([
    subject.id,
    ...editable.slots
      .filter((slot) => slot.subject.collection === 'sessions' && isInSession(slot, subject))
      .map((slot) => slot.subject.id),
  ]);
  return unknownTimesWords(
    editable,
    ({ starts, sessions }) => starts.length > 0 && sessions.some((id) => inside.has(id)),
  );
}

/**
 * Moves a talk or session to another time, another room, or both; its length stays. A session moves together with its
 * entries. An entry without a time gets one. What followed a talk keeps its time.
 */
export function planMove(editable: Editable, move: Move): Plan {
  const { collection, id, to, room, minutes } = move;
  if (to === undefined && room === undefined)
    return refuse('Name the new time or room: --to TIME, --room ROOM.');
  if (minutes !== undefined && !(minutes > 0)) {
    return refuse('Give a whole number of minutes: --minutes 30.');
  }
  const entry = findEntry(editable, collection, id);
  if (!entry.ok) return entry;
  const { file, title, data } = entry.found;
  const chosen = findSlot(editable, entry.found, move.slot);
  if (!chosen.ok) return chosen;
  const slot = chosen.found;
  if (slot?.timing === 'shared' && to !== undefined) {
    return refuse(`${quote(title.plain)} takes its time from its session; move the session.`);
  }
  const edits: ContentEdit[] = [];
  const summary: string[] = [];
  if (to !== undefined) {
    const instant = findInstant(editable, 'to', to, slot?.day);
    if (!instant.ok) return instant;
    const start = instant.found;
    const moving = new Set<Slot>();
    let by = 0;
    if (slot === undefined) {
      const length = data.minutes ?? minutes;
      if (length === undefined) return refuse('It has no length yet. Add --minutes 30.');
      edits.push({ edit: 'set', file, path: ['start'], value: writeWallClock(start) });
      if (data.minutes === undefined) {
        edits.push({ edit: 'set', file, path: ['minutes'], value: length });
      }
      summary.push(
        `${quote(title.plain)} is now ${hoursInWords(start, plusMinutes(start, length))}.`,
      );
    } else {
      const unknown = unknownInside(editable, slot);
      if (unknown !== undefined) return refuse(unknown);
      by = minutesBetween(slot.start, start);
      const inner = editable.slots.filter((each) => liesBelow(each, slot));
      for (const each of [slot, ...inner]) moving.add(each);
      for (const each of [slot, ...inner.filter(({ timing }) => timing === 'fixed')]) {
        const moved = plusMinutes(each.start, by);
        edits.push(...retime(editable, each, moved, plusMinutes(each.end, by)));
      }
      const end = plusMinutes(slot.end, by);
      summary.push(
        `${quote(title.plain)}${inner.length === 0 ? '' : ', with everything in it,'} is now ${movedInWords(slot, start, end)}.`,
      );
    }
    const startOf = (each: Slot) => (moving.has(each) ? plusMinutes(each.start, by) : each.start);
    edits.push(...holdFollowers(editable, edits, startOf));
    summary.push(...movesInWords(editable, edits, (each) => !moving.has(each)));
  }
  if (room !== undefined) {
    const found = findRoom(editable, room);
    if (!found.ok) return found;
    edits.push(...intoRoom(editable, file, slot, room));
    summary.push(`${quote(title.plain)} is now in ${quote(found.found.name)}.`);
  }
  return { ok: true, edits, summary };
}
