import type { Day, Schedule, ScheduledTalk, Slot } from './schedule.ts';

/** The two ways of dividing a schedule into parts: by room and by track. */
export type PartKind = 'room' | 'track';

/**
 * The ids of the parts of the schedule (rooms or tracks) in which a slot is an entry of its own. A slot that shares its
 * session's time, such as a poster, is listed within the session's entry. In a room or track without that entry, it is
 * listed by itself.
 */
export function partsHolding(slot: Slot, kind: PartKind): string[] {
  const ofParent = slot.timing === 'shared' && slot.parent ? idsOf(slot.parent, kind) : [];
  return idsOf(slot, kind).filter((id) => !ofParent.includes(id));
}

function idsOf({ rooms, track }: Slot, kind: PartKind): string[] {
  if (kind === 'room') return rooms.map(({ id }) => id);
  return track === undefined ? [] : [track.id];
}

/** Whether a slot is in a room or a track, as an entry of its own or within that of its session. */
export function isInPart(slot: Slot, kind: PartKind, id: string): boolean {
  return idsOf(slot, kind).includes(id);
}

/** Everything that takes place in a room or belongs to a track, by day; days without entries are left out. */
export function partOfSchedule(schedule: Schedule, kind: PartKind, id: string): Day[] {
  const slots = schedule.slots.filter((slot) => partsHolding(slot, kind).includes(id));
  const byDay = Map.groupBy(slots, ({ day }) => day);
  return schedule.days.flatMap((day) => {
    const own = byDay.get(day.date) ?? [];
    const ongoing = day.ongoing.filter((slot) => partsHolding(slot, kind).includes(id));
    return own.length + ongoing.length === 0 ? [] : [{ ...day, slots: own, ongoing }];
  });
}

/** The talks in a room or a track that have no time, in the order of the schedule. */
export function timelessTalks({ talks }: Schedule, kind: PartKind, id: string): ScheduledTalk[] {
  return [...talks.values()].filter(({ slots, track, entry }) => {
    if (slots.length > 0) return false;
    if (kind === 'track') return track?.id === id;
    return entry.data.room === id || (entry.data.rooms ?? []).includes(id);
  });
}
