import type { Feed } from '#src/core/feeds/feed.ts';
import { isInParts, mySchedule } from './my-schedule.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { daysBetween } from '#src/core/time/event-day.ts';
import { nearMinutes } from '#src/core/time/interval.ts';
import { liveWindow } from '#src/core/time/live-window.ts';
import type { MySchedule, MySlot } from './my-schedule.ts';

/** The part of a schedule that a page needs to show current talks on one date. */
interface MyDay {
  /** An ISO date in UTC, which a page knows without the event's zone. */
  readonly date: string;
  readonly schedule: MySchedule;
}

const dayMinutes = 1440;

/** Two instants in minutes since 1970. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The schedule in parts by date, each of which grows with its day rather than the event. A part has the current slots,
 * the next slot in each room (on any day), and enough of a session to show that it has talks.
 *
 * @param span from the first slot to the last, which may be breaks.
 */
export function myDays(whole: MySchedule, { first, last }: Span): MyDay[] {
  const placed = whole.slots.filter(({ day }) => day !== undefined);
  if (placed.length === 0) return [];
  const { beforeMinutes, afterMinutes } = liveWindow;
  return daysBetween(dateOf(first - beforeMinutes), dateOf(last + afterMinutes)).map((date) => {
    const chosen = slotsAround(Date.parse(date) / 60_000, placed, whole.rooms.length);
    return { date, schedule: { ...whole, slots: placed.filter((slot) => chosen.has(slot)) } };
  });
}

function slotsAround(
  from: number,
  placed: readonly MySlot[],
  roomCount: number,
): ReadonlySet<MySlot> {
  const until = from + dayMinutes + nearMinutes;
  const chosen = new Set(placed.filter((slot) => slot.startMinute < until && endOf(slot) >= from));
  const ahead = placed.filter(
    ({ startMinute, status, shares }) =>
      startMinute >= until && status !== 'cancelled' && shares === undefined,
  );
  for (let room = 0; room < roomCount; room += 1) {
    const here = ahead.filter((slot) => slot.room === room || slot.alsoIn?.includes(room) === true);
    const [next] = here;
    for (const slot of here) if (slot.startMinute === next?.startMinute) chosen.add(slot);
  }
  const sessions = new Set([...chosen].map(({ pick }) => pick));
  for (const slot of placed) {
    if (slot.within === undefined || slot.shares || !sessions.delete(slot.within)) continue;
    chosen.add(slot);
  }
  return chosen;
}

/** Includes breaks, because a page takes all slots into account. */
function spanOf({ slots }: Schedule): Span {
  return {
    first: Math.min(...slots.map(({ start }) => start.toMillis())) / 60_000,
    last: Math.max(...slots.map(({ end }) => end.toMillis())) / 60_000,
  };
}

function endOf({ startMinute, minutes }: MySlot): number {
  return startMinute + minutes;
}

function dateOf(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(0, 10);
}

/** The files of a large event that pages load in place of the whole schedule on the days of the event. */
export default {
  contentType: 'application/json; charset=utf-8',
  files: (input) =>
    !isInParts(input.schedule)
      ? []
      : myDays(mySchedule(input), spanOf(input.schedule)).map(({ date, schedule }) => ({
          path: `my/days/${date}.json`,
          title: `my/days/${date}.json`,
          page: undefined,
          render: () => `${JSON.stringify(schedule)}\n`,
        })),
} satisfies Feed;
