import type { Event } from '#src/core/model/event/event.ts';
import type { OpeningHours } from '#src/core/model/event/opening-hours.ts';
import type { Room } from '#src/core/model/event/room.ts';
import { daysBetween, shiftDate } from '#src/core/time/event-day.ts';
import { wallClockOf } from '#src/core/time/place-wall-clock.ts';
import { readDate } from '#src/core/time/wall-clock.ts';
import type { Slot } from './schedule.ts';
import { withAncestors } from './schedule.ts';

/** When something opens and closes on a day, as written: `09:00`. */
type Hours = Pick<OpeningHours[number], 'opens' | 'closes'>;

/** A slot that is not entirely within the hours of its room or of the event. */
export interface SlotOutsideHours {
  readonly slot: Slot;
  /** The room whose hours they are; undefined for the event's. */
  readonly room: Room | undefined;
  /** The hours on the slot's event day; empty if it is closed. */
  readonly hours: readonly Hours[];
}

function hoursOn(openingHours: OpeningHours, date: string): OpeningHours {
  const own = openingHours.filter((opening) => opening.date === date);
  return own.length > 0 ? own : openingHours.filter((opening) => opening.date === undefined);
}

/**
 * Whether a time from `start` to `end`, both wall clocks, is entirely within the hours; hours that touch count as
 * continuous.
 */
function isOpen(openingHours: OpeningHours, start: string, end: string): boolean {
  const dates = daysBetween(shiftDate(start.slice(0, 10), -1), end.slice(0, 10));
  const spans = dates.flatMap((date) =>
    hoursOn(openingHours, date).map(({ opens, closes }) => {
      const until = closes === '24:00' ? '00:00' : closes;
      const last = until <= opens ? shiftDate(date, 1) : date;
      return { from: `${date}T${opens}`, to: `${last}T${until}` };
    }),
  );
  let open = start;
  for (const { from, to } of spans.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from <= open && open < to) open = to;
  }
  return end <= open;
}

/** Whether the checks already report the form of one of the dates; the hours can't be evaluated then. */
function isMisdated(openingHours: OpeningHours): boolean {
  return openingHours.some(({ date }) => date !== undefined && !readDate(date).ok);
}

/**
 * Each slot outside the opening hours of one of its rooms (which are the event's if the room has none), in the order of
 * the slots. It leaves out canceled slots, slots in a session that is itself reported, sessions that last into another
 * date (but not their talks), and parties without a room, which are usually elsewhere.
 */
export function* slotsOutsideHours(
  event: Pick<Event, 'openingHours'>,
  slots: readonly Slot[],
): Generator<SlotOutsideHours> {
  const outside = new Set<Slot>();
  for (const slot of slots) {
    const { rooms, kind, status, timing, heading, day } = slot;
    if (status === 'cancelled' || timing === 'shared') continue;
    if (withAncestors(slot).some((outer) => outside.has(outer))) continue;
    if (rooms.length === 0 && kind.like === 'social') continue;
    const [start, end] = [wallClockOf(slot.start), wallClockOf(slot.end)];
    if (heading && start.slice(0, 10) !== end.slice(0, 10)) continue;
    for (const room of rooms.length === 0 ? [undefined] : rooms) {
      const openingHours = room?.openingHours ?? event.openingHours;
      if (openingHours === undefined || isMisdated(openingHours)) continue;
      if (isOpen(openingHours, start, end)) continue;
      outside.add(slot);
      const owner = room?.openingHours === undefined ? undefined : room;
      yield { slot, room: owner, hours: hoursOn(openingHours, day) };
      break;
    }
  }
}
