import { fetchSchedule } from '#src/browser/page/fetch-schedule.ts';
import { hasParts } from '#src/browser/page/schedule-files.ts';
import { currentPicks } from '#src/browser/picks/picks-store.ts';
import type { Picks } from '#src/browser/picks/picks.ts';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import { below } from './live-line.ts';
import type { PresentSlot } from './current-slot.ts';

/** A slot that is on another page. */
export interface SlotElsewhere extends PresentSlot {
  /** The address, below the root, of the day's page that shows the slot. */
  readonly page: string;
}

const asked = new Map<string, Promise<MySchedule>>();

/**
 * The part of the schedule, without breaks, that matters at an instant (milliseconds): what is on, and what is next in
 * each room. A large event has a file for each date; if that can't be loaded, the whole schedule from then on is used.
 * Each file is fetched only once while the page is open. Throws a TypeError without a network.
 */
export async function scheduleAround(at: number): Promise<MySchedule> {
  const whole = 'my/schedule.json';
  if (!hasParts()) return fetchOnce(whole);
  const file = `my/days/${new Date(at).toISOString().slice(0, 10)}.json`;
  try {
    return await fetchOnce(file);
  } catch {
    const schedule = await fetchOnce(whole);
    asked.set(file, Promise.resolve(schedule));
    return schedule;
  }
}

async function fetchOnce(file: string): Promise<MySchedule> {
  const fetched = asked.get(file) ?? fetchSchedule(below(''), file);
  asked.set(file, fetched);
  try {
    return await fetched;
  } catch (error) {
    asked.delete(file);
    throw error;
  }
}

/**
 * The slots around an instant (milliseconds), each with the page of its day; breaks are left out.
 * Throws a TypeError without a network.
 */
export async function presentElsewhere(at: number): Promise<SlotElsewhere[]> {
  return presentSlots(await scheduleAround(at), currentPicks());
}

/** The slots of a schedule that the line about the present may name, for a visitor with these picks. */
export function presentSlots({ slots, rooms }: MySchedule, picks: Picks): SlotElsewhere[] {
  const holders = new Set(slots.filter(({ shares }) => !shares).map(({ within }) => within));
  return slots.flatMap(
    ({ pick, title, startMinute, minutes, day, dayPage, room, status, shares }) => {
      if (day === undefined || status === 'cancelled') return [];
      // A session represents its posters, except for picked ones.
      if (shares && !picks.has(pick)) return [];
      const start = startMinute * 60_000;
      return [
        {
          start,
          end: start + minutes * 60_000,
          role: holders.has(pick) ? ('session' as const) : ('item' as const),
          isPicked: picks.has(pick),
          title,
          room: room === undefined ? undefined : rooms[room]?.name,
          page: dayPage === undefined ? `schedule/${day}/` : `schedule/${day}/${String(dayPage)}/`,
        },
      ];
    },
  );
}
