import { findClashes } from '#src/browser/picks/clashes.ts';
import type { Clash } from '#src/browser/picks/clashes.ts';
import { planPicks } from '#src/browser/picks/plan.ts';
import type { Planned, PlanNote } from '#src/browser/picks/plan.ts';
import type { Picked, Picks } from '#src/browser/picks/picks.ts';
import type { MySchedule, MySlot } from '#src/core/feeds/formats/my-schedule.ts';

/** A pick that is no longer in the schedule, with the facts last stored about it. */
export interface GonePick {
  readonly pick: string;
  readonly title: string;
  /** Milliseconds. */
  readonly start: number | undefined;
  /** The page of its talk, if the talk still has other slots. */
  readonly page: string | undefined;
}

/** A visitor's own schedule: the picks by event day, then those that are gone. */
export interface MyDays {
  readonly days: readonly {
    readonly date: string;
    readonly heading: string;
    readonly slots: readonly MySlot[];
  }[];
  readonly gone: readonly GonePick[];
}

/**
 * Arranges picks by the schedule. A pick that is missing from the schedule, or withdrawn, stays in the list of gone
 * picks.
 */
export function arrangePicks(picks: Picks, schedule: MySchedule): MyDays {
  const slots = schedule.slots.filter(({ pick }) => picks.has(pick));
  const scheduled = new Set(slots.filter(({ day }) => day !== undefined).map(({ pick }) => pick));
  const bySlot = new Map(schedule.slots.map((slot) => [slot.pick, slot]));
  return {
    days: schedule.days
      .map((day) => ({ ...day, slots: slots.filter((slot) => slot.day === day.date) }))
      .filter((day) => day.slots.length > 0),
    gone: [...picks]
      .filter(([pick]) => !scheduled.has(pick))
      .map(([pick, picked]) => gonePick(pick, picked, bySlot.get(pick), schedule)),
  };
}

function gonePick(
  pick: string,
  picked: Picked,
  listed: MySlot | undefined,
  { slots }: MySchedule,
): GonePick {
  const subject = pick.slice(0, pick.lastIndexOf('/') + 1);
  const other = slots.find((slot) => slot.pick.startsWith(subject) && slot.page !== undefined);
  return {
    pick,
    title: listed?.title ?? picked.title ?? subject.split('/')[1]?.replaceAll('-', ' ') ?? pick,
    start: listed === undefined ? picked.start : listed.startMinute * 60_000,
    page: other?.page,
  };
}

/** Notes on the picks that take place. */
export interface Plan {
  readonly notes: ReadonlyMap<string, PlanNote>;
  readonly clashes: readonly Clash[];
}

/** Plans the picks that take place: the gaps and walks between them, and their clashes. */
export function planOf(picks: Picks, schedule: MySchedule): Plan {
  const planned: Planned[] = [];
  for (const slot of schedule.slots) {
    const { pick, startMinute, minutes, day, status, room, shares = false } = slot;
    if (!picks.has(pick) || status === 'cancelled' || status === 'withdrawn') continue;
    const start = startMinute * 60_000;
    const { building } = (room === undefined ? undefined : schedule.rooms[room]) ?? {};
    planned.push({ pick, start, end: start + minutes * 60_000, day, building, shares });
  }
  const within = new Map(
    schedule.slots.flatMap(({ pick, within }) => (within === undefined ? [] : [[pick, within]])),
  );
  return {
    notes: planPicks(planned, schedule.walkMinutes),
    clashes: findClashes(planned, within),
  };
}

/** The picks with their current facts from the schedule; the same object if nothing changed. */
export function refreshPicks(picks: Picks, schedule: MySchedule): Picks {
  const fresh = new Map(picks);
  let changed = false;
  for (const { pick, title, label, startMinute } of schedule.slots) {
    const picked = picks.get(pick);
    const start = startMinute * 60_000;
    const name = label === undefined ? title : `${title} (${label})`;
    if (picked === undefined || (picked.title === name && picked.start === start)) continue;
    fresh.set(pick, { level: picked.level, title: name, start });
    changed = true;
  }
  return changed ? fresh : picks;
}
