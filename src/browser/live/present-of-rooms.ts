import type { Picks } from '#src/browser/picks/picks.ts';
import type { MySchedule, MySlot } from '#src/core/feeds/formats/my-schedule.ts';
import { phaseAt } from '#src/core/time/interval.ts';

/** The current and next slot of a room at an instant. */
export interface RoomPresent {
  /** The current slot: a talk rather than its session, and among several talks the one that began last. */
  readonly on: MySlot | undefined;
  /** The next slot in the room, on any day. */
  readonly next: MySlot | undefined;
}

const minuteMillis = 60_000;
const dayMillis = 86_400_000;

/**
 * The current and next slot of each room of a schedule, in the order of its rooms. Canceled and withdrawn slots do not
 * take place, and posters are part of their session.
 *
 * @param at milliseconds.
 */
export function presentOfRooms({ rooms, slots }: MySchedule, at: number): readonly RoomPresent[] {
  const held = slots.filter(
    ({ day, status, shares }) =>
      day !== undefined && status !== 'cancelled' && shares === undefined,
  );
  const holders = new Set(slots.filter(({ shares }) => !shares).map(({ within }) => within));
  const isHolder = ({ pick }: MySlot): boolean => holders.has(pick);
  return rooms.map((_, room) => {
    const here = held.filter((slot) => slot.room === room || slot.alsoIn?.includes(room) === true);
    const on = here.filter((slot) => phaseAt(startOf(slot), endOf(slot), at) === 'now');
    const ahead = here.filter((slot) => startOf(slot) > at);
    const first = Math.min(...ahead.map(startOf));
    const next = ahead.filter((slot) => startOf(slot) === first);
    return {
      on: on.findLast((slot) => !isHolder(slot)) ?? on.at(-1),
      next: next.find((slot) => !isHolder(slot)) ?? next[0],
    };
  });
}

/** When a slot begins, in milliseconds. */
export function startOf({ startMinute }: MySlot): number {
  return startMinute * minuteMillis;
}

/** When a slot ends, in milliseconds. */
export function endOf({ startMinute, minutes }: MySlot): number {
  return (startMinute + minutes) * minuteMillis;
}

/**
 * The indexes, in `rooms`, of the rooms with picks that are on now or begin within a day, in the order of those picks.
 */
export function roomsOfPicks({ slots }: MySchedule, picks: Picks, at: number): readonly number[] {
  const ahead = slots
    .filter(
      (slot) =>
        picks.has(slot.pick) &&
        slot.status !== 'cancelled' &&
        endOf(slot) > at &&
        startOf(slot) < at + dayMillis,
    )
    .sort((one, other) => one.startMinute - other.startMinute);
  return [...new Set(ahead.flatMap(({ room }) => (room === undefined ? [] : [room])))];
}
