import type { DateTime } from 'luxon';
import { quote } from '#src/core/text/sentences.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { eventDayOf } from '#src/core/time/event-day.ts';
import { plusMinutes, type Interval } from '#src/core/time/interval.ts';
import { placeWritten } from '#src/core/time/place-wall-clock.ts';
import { refuse, type ContentEdit, type Plan } from './content-edit.ts';
import { findEntry, findRoom, liesBelow, retime, type Editable } from './editable.ts';
import { holdFollowers, isOneOfSeveral, movesInWords } from './hold-followers.ts';
import { findInstant } from './typed-instant.ts';
import { unknownTimesWords, type WrittenTimes } from './unknown-times.ts';

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

/** The part of the program to move, as instants. */
interface Part {
  readonly from: DateTime<true> | undefined;
  readonly to: DateTime<true> | undefined;
  /** The only event day in it, as an ISO date. */
  readonly onlyDay: string | undefined;
  /** When the event's days end. */
  readonly dayEnds: string;
  readonly room: string | undefined;
  readonly session: string | undefined;
}

/** Whether an instant lies within the hours and the day of a part. */
function isWithin({ from, to, onlyDay, dayEnds }: Part, instant: DateTime<true>): boolean {
  return (
    (from === undefined || instant >= from) &&
    (to === undefined || instant < to) &&
    (onlyDay === undefined || eventDayOf(instant, dayEnds) === onlyDay)
  );
}

function isIn({ rooms }: Slot, room: string): boolean {
  return rooms.some(({ id }) => id === room);
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

/** When a slot that moves or stays begins and ends then. */
function wanted(slot: Slot, moving: ReadonlySet<Slot>, by: number): Interval {
  const minutes = moving.has(slot) ? by : 0;
  return { start: plusMinutes(slot.start, minutes), end: plusMinutes(slot.end, minutes) };
}

/**
 * The edits of the slots that have times of their own: of those that move, and of sessions that have to end later
 * because of an entry in them that moves while they stay, or stays while they move earlier.
 */
function retimed(editable: Editable, moving: ReadonlySet<Slot>, by: number): ContentEdit[] {
  const { slots } = editable;
  return slots.filter(isOwn).flatMap((slot) => {
    const isMoving = moving.has(slot);
    const { start, end } = wanted(slot, moving, by);
    const isHeading = slot.subject.collection === 'sessions' && by > 0 !== isMoving;
    const ends = (isHeading ? slots : [])
      .filter((inner) => moving.has(inner) !== isMoving && liesBelow(inner, slot))
      .map((inner) => wanted(inner, moving, by).end);
    const last = ends.reduce((a, b) => (a > b ? a : b), end);
    return isMoving || last > end ? retime(editable, slot, start, last) : [];
  });
}

/** Whether a file whose time is unknown could be in the part that moves. */
function mayMove(
  { content, slots }: Editable,
  { starts, room, sessions }: WrittenTimes,
  part: Part,
  moving: ReadonlySet<Slot>,
): boolean {
  const outer = slots.filter(
    ({ subject }) => subject.collection === 'sessions' && sessions.includes(subject.id),
  );
  if (part.session !== undefined) {
    const { session } = part;
    if (!sessions.includes(session) && !outer.some((slot) => belongsTo(slot, session)))
      return false;
  }
  if (part.room !== undefined && room !== undefined && part.room !== room) return false;
  const placings = starts.map((text) => placeWritten(text, content.event.data.timezone));
  if (placings.length > 0) {
    return placings.some((placing) => !placing.ok || isWithin(part, placing.instant));
  }
  // Without a start, it follows its session, unless that moves only in part.
  return outer.some(
    (slot) =>
      !moving.has(slot) &&
      (part.from === undefined || slot.end > part.from) &&
      (part.to === undefined || slot.start < part.to) &&
      (part.onlyDay === undefined || slot.day === part.onlyDay) &&
      (part.room === undefined || room !== undefined || isIn(slot, part.room)),
  );
}

/**
 * Moves a part of the program by some minutes of elapsed time, and nothing else: an entry that follows one that moves,
 * but stays itself, gets a start of its own, and vice versa. Talks that take their time from a session move with it. A
 * session that stays, but contains a talk that moves later, ends later if necessary.
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
  const { dayEnds } = content.event.data;
  const { from, to } = bounds;
  const onlyDay = from === undefined || to !== undefined ? undefined : eventDayOf(from, dayEnds);
  const part: Part = { from, to, onlyDay, dayEnds, room, session };
  const named = [
    ...(room === undefined ? [] : [findRoom(editable, room)]),
    ...(session === undefined ? [] : [findEntry(editable, 'sessions', session)]),
  ];
  const missing = named.find(({ ok }) => !ok);
  if (missing?.ok === false) return missing;
  const moving = new Set(
    slots.filter(
      (slot) =>
        isWithin(part, slot.start) &&
        (room === undefined || isIn(slot, room)) &&
        (session === undefined || belongsTo(slot, session)),
    ),
  );
  const unknown = unknownTimesWords(editable, (times) => mayMove(editable, times, part, moving));
  if (unknown !== undefined) return refuse(unknown);
  if (moving.size === 0) return refuse('Nothing starts in that part of the schedule.');
  const stuck = [...moving].find(
    (slot) =>
      slot.parent !== undefined && !moving.has(slot.parent) && isOneOfSeveral(editable, slot),
  );
  if (stuck !== undefined) {
    const session =
      stuck.parent?.occurrence === undefined
        ? 'each of several sessions'
        : 'a session that is held several times';
    return refuse(
      `${quote(stuck.subject.title.plain)} takes its time from ${session}, so it can’t move alone; move the session.`,
    );
  }
  const own = retimed(editable, moving, by);
  const held = holdFollowers(editable, own, (slot) => wanted(slot, moving, by).start);
  const edits = [...own, ...held];
  return { ok: true, edits, summary: movesInWords(editable, edits) };
}
