import type { Feed } from '#src/core/feeds/feed.ts';
import { isInParts, mySchedule } from './my-schedule.ts';
import type { MySchedule, MySlot } from './my-schedule.ts';

/** A part of a schedule for visitors who picked one of its slots. */
interface MySlots {
  /** The first two digits of the codes of its slots. */
  readonly digits: string;
  readonly schedule: MySchedule;
}

/**
 * The schedule in 256 parts by the codes of its slots, which are practically random. A page therefore loads little for
 * a few picks, and neither a moved talk nor an older link leads to the wrong part. A part also contains what is needed
 * to show its slots: the slots around them, and another slot of a talk whose slot was withdrawn. Its rooms and days are
 * only those of its slots.
 */
export function mySlots(whole: MySchedule): MySlots[] {
  const byPick = new Map(whole.slots.map((slot) => [slot.pick, slot]));
  const bySubject = new Map(
    whole.slots.filter(({ page }) => page !== undefined).map((slot) => [subjectOf(slot), slot]),
  );
  const byDigits = Map.groupBy(whole.slots, ({ code }) => code.slice(0, 2));
  return Array.from({ length: 256 }, (_, index) => {
    const digits = index.toString(16).padStart(2, '0');
    const chosen = new Set<MySlot>();
    for (const slot of byDigits.get(digits) ?? []) {
      // The slot itself, and those around it.
      let at: MySlot | undefined = slot;
      while (at !== undefined && !chosen.has(at)) {
        chosen.add(at);
        at = at.within === undefined ? undefined : byPick.get(at.within);
      }
      const other = slot.page === undefined ? bySubject.get(subjectOf(slot)) : undefined;
      if (other !== undefined) chosen.add(other);
    }
    return { digits, schedule: partWith(chosen, whole) };
  });
}

function subjectOf({ pick }: MySlot): string {
  return pick.slice(0, pick.lastIndexOf('/'));
}

function partWith(chosen: ReadonlySet<MySlot>, whole: MySchedule): MySchedule {
  const slots = whole.slots.filter((slot) => chosen.has(slot));
  const dates = new Set(slots.map(({ day }) => day));
  const used = new Set(slots.flatMap(({ room, alsoIn = [] }) => [room ?? [], ...alsoIn].flat()));
  const kept = [...used].sort((a, b) => a - b);
  const indexOf = new Map(kept.map((room, index) => [room, index]));
  return {
    ...whole,
    days: whole.days.filter(({ date }) => dates.has(date)),
    rooms: kept.flatMap((room) => whole.rooms[room] ?? []),
    slots: slots.map((slot) => ({
      ...slot,
      room: slot.room === undefined ? undefined : indexOf.get(slot.room),
      alsoIn: slot.alsoIn?.flatMap((room) => indexOf.get(room) ?? []),
    })),
  };
}

/** The files of a large event from which My schedule loads only the picked slots. */
export default {
  contentType: 'application/json; charset=utf-8',
  files: (input) =>
    !isInParts(input.schedule)
      ? []
      : mySlots(mySchedule(input)).map(({ digits, schedule }) => ({
          path: `my/slots/${digits}.json`,
          title: `my/slots/${digits}.json`,
          page: undefined,
          render: () => `${JSON.stringify(schedule)}\n`,
        })),
} satisfies Feed;
