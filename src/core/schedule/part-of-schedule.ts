import type { Day, Schedule, Slot } from './schedule.ts';

/** What divides a schedule into parts: its rooms, its tracks. */
export type PartKind = 'room' | 'track';

/**
 * Whether a slot is an entry of its own in the part of the schedule that its room or track is. What
 * shares its session's time, like a poster, is listed within the session's entry; it stands for itself
 * where that entry belongs to another room or track, or to none.
 */
export function isEntryOfPart(slot: Slot, kind: PartKind): boolean {
  return slot.placing !== 'shares' || slot.parent?.[kind]?.id !== slot[kind]?.id;
}

/** All that takes place in a room or belongs to a track, as days; days without any are left out. */
export function partOfSchedule(schedule: Schedule, kind: PartKind, id: string): Day[] {
  const slots = schedule.slots.filter((slot) => slot[kind]?.id === id && isEntryOfPart(slot, kind));
  const byDay = Map.groupBy(slots, ({ day }) => day);
  return schedule.days.flatMap((day) => {
    const own = byDay.get(day.date);
    return own === undefined ? [] : [{ ...day, slots: own }];
  });
}
