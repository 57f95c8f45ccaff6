import type { DateTime } from 'luxon';
import { quote } from '#src/core/checks/words/sentences.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { eventDayOf } from '#src/core/time/event-day.ts';
import { plusMinutes } from '#src/core/time/interval.ts';
import { refuse, type ContentEdit, type Plan } from './content-edit.ts';
import { findEntry, findRoom, liesBelow, movedInWords, retime, type Editable } from './editable.ts';
import { findInstant } from './typed-instant.ts';
import { writeWallClock } from '#src/core/time/place-wall-clock.ts';

/** The part of the program to move, and by how many minutes. Missing fields do not limit it. */
export interface Shift {
  /** A wall clock: slots that begin then or later move. Without `to`, only those of the same event day do. */
  readonly from?: string | undefined;
  /** A wall clock: slots that begin then or later stay. */
  readonly to?: string | undefined;
  /** The id of a room. */
  readonly room?: string | undefined;
  /** The id of a session, which moves with all its entries. */
  readonly session?: string | undefined;
  /** Minutes later; negative for earlier. */
  readonly by: number;
}

function belongsTo(slot: Slot, session: string): boolean {
  return (
    (slot.subject.collection === 'sessions' && slot.subject.id === session) ||
    slot.session?.id === session ||
    (slot.parent !== undefined && belongsTo(slot.parent, session))
  );
}

/** Whether a slot has a time of its own that can move; others follow their session's or their predecessor's. */
function isOwn({ timing }: Slot): boolean {
  return timing === 'fixed';
}

/** The session slots that stay, and have to end later because of what moves in them. */
function stretched(editable: Editable, moving: ReadonlySet<Slot>, by: number): ContentEdit[] {
  return editable.slots
    .filter((slot) => isOwn(slot) && !moving.has(slot) && slot.subject.collection === 'sessions')
    .flatMap((slot) => {
      const ends = [...moving]
        .filter((inner) => liesBelow(inner, slot))
        .map(({ end }) => plusMinutes(end, by));
      const last = ends.reduce((a, b) => (a > b ? a : b), slot.end);
      return last > slot.end ? retime(editable, slot, slot.start, last) : [];
    });
}

/**
 * If its predecessor stays, an entry that follows it gets a start of its own, and the entries after it follow that one.
 * This is impossible in a session that is held several times, because the entry would no longer be in the other rounds.
 */
function freed(slots: readonly Slot[], moving: ReadonlySet<Slot>, by: number): ContentEdit[] {
  const bySession = Map.groupBy(
    slots.filter(({ timing, parent }) => timing !== 'shared' && parent !== undefined),
    ({ parent }) => parent,
  );
  return [...bySession].flatMap(([parent, members]) => {
    if (parent === undefined || moving.has(parent)) return [];
    return members.flatMap((slot, index) => {
      const before = members[index - 1];
      const isFirst = before === undefined || !moving.has(before);
      if (slot.timing !== 'sequential' || !moving.has(slot) || !isFirst) return [];
      const start = writeWallClock(plusMinutes(slot.start, by));
      return [{ edit: 'set', file: slot.subject.file, path: ['start'], value: start } as const];
    });
  });
}

function described(slot: Slot, by: number): string {
  return `${quote(slot.subject.title.plain)} is now ${movedInWords(slot, plusMinutes(slot.start, by), plusMinutes(slot.end, by))}.`;
}

/**
 * Moves a part of the program by some minutes of elapsed time. Talks that take their time from a session move with it.
 * A session that stays, but contains a talk that moves later, ends later if necessary.
 */
export function planShift(editable: Editable, shift: Shift): Plan {
  const { by, room, session } = shift;
  if (!Number.isInteger(by) || by === 0) return refuse('Give a whole number of minutes: --by 15.');
  const bounds: Partial<Record<'from' | 'to', DateTime<true>>> = {};
  for (const side of ['from', 'to'] as const) {
    const text = shift[side];
    if (text === undefined) continue;
    const instant = findInstant(editable, side, text);
    if (!instant.ok) return instant;
    bounds[side] = instant.found;
  }
  const { slots, content } = editable;
  const { from, to } = bounds;
  const onlyDay =
    from === undefined || to !== undefined
      ? undefined
      : eventDayOf(from, content.event.data.dayEnds);
  const named = [
    ...(room === undefined ? [] : [findRoom(editable, room)]),
    ...(session === undefined ? [] : [findEntry(editable, 'sessions', session)]),
  ];
  const missing = named.find(({ ok }) => !ok);
  if (missing?.ok === false) return missing;
  const moving = new Set(
    slots.filter(
      (slot) =>
        (from === undefined || slot.start >= from) &&
        (to === undefined || slot.start < to) &&
        (onlyDay === undefined || slot.day === onlyDay) &&
        (room === undefined || slot.rooms.some(({ id }) => id === room)) &&
        (session === undefined || belongsTo(slot, session)),
    ),
  );
  if (moving.size === 0) return refuse('Nothing starts in that part of the schedule.');
  const stuck = [...moving].find(
    ({ timing, parent }) =>
      timing === 'sequential' && parent?.occurrence !== undefined && !moving.has(parent),
  );
  if (stuck !== undefined) {
    return refuse(
      `${quote(stuck.subject.title.plain)} takes its time from a session that is held several times, so it can't move alone; move the session.`,
    );
  }
  const edits = [
    ...[...moving]
      .filter(isOwn)
      .flatMap((slot) =>
        retime(editable, slot, plusMinutes(slot.start, by), plusMinutes(slot.end, by)),
      ),
    ...freed(slots, moving, by),
    ...stretched(editable, moving, by),
  ];
  const rows = [...moving].filter(({ timing }) => timing !== 'shared');
  return { ok: true, edits, summary: rows.map((slot) => described(slot, by)) };
}
