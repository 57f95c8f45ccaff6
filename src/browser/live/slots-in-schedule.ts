import { fetchSchedule } from '#src/browser/page/fetch-schedule.ts';
import { currentPicks } from '#src/browser/picks/picks-store.ts';
import type { Picks } from '#src/browser/picks/picks.ts';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import { below } from './live-line.ts';
import type { PresentSlot } from './current-slot.ts';

/** A slot of another page. */
export interface SlotElsewhere extends PresentSlot {
  /** The page of its day, below the root. */
  readonly page: string;
}

let asked: Promise<MySchedule> | undefined;

/**
 * The whole schedule without its breaks, fetched once for as long as the page is open. Throws a TypeError without a
 * network.
 */
export async function wholeSchedule(): Promise<MySchedule> {
  asked ??= fetchSchedule(below(''));
  try {
    return await asked;
  } catch (error) {
    asked = undefined;
    throw error;
  }
}

/**
 * The slots of the whole schedule, each with the page of its day; breaks are left out.
 * Throws a TypeError without a network.
 */
export async function presentElsewhere(): Promise<SlotElsewhere[]> {
  return presentSlots(await wholeSchedule(), currentPicks());
}

/** The slots of a schedule that may be announced as present, to somebody with these picks. */
export function presentSlots({ slots, rooms }: MySchedule, picks: Picks): SlotElsewhere[] {
  const holders = new Set(slots.filter(({ shares }) => !shares).map(({ within }) => within));
  return slots.flatMap(({ pick, title, startMinute, minutes, day, room, status, shares }) => {
    if (day === undefined || status === 'cancelled') return [];
    // The session represents its posters, except for picked ones.
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
        page: `schedule/${day}/`,
      },
    ];
  });
}
