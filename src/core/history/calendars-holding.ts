import type { SessionEntry } from '#src/core/model/entry.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';

/** Finds a session by its id. */
export type FindSession = (id: string) => SessionEntry | undefined;

/**
 * The calendars that hold a slot, by their paths without `.ics`: `schedule`, `rooms/aula`.
 *
 * What shares its session's time (a poster) is told by its session there, and is an entry only in its
 * own calendar and in those of the people who present it. Everything else is also in the calendars of
 * the event, its day, room and track, and of all sessions around it.
 */
export function calendarsHolding(slot: Slot, findSession: FindSession): string[] {
  const { subject, room, track, day } = slot;
  const speakers = subject.collection === 'talks' ? (subject.data.speakers ?? []) : [];
  const own = [
    `${subject.collection}/${subject.id}`,
    ...speakers.flatMap(({ id }) => (id === undefined ? [] : [`speakers/${id}`])),
  ];
  if (slot.placing === 'shares') return own;
  const wide = [
    'schedule',
    `days/${day}`,
    ...(room === undefined ? [] : [`rooms/${room.id}`]),
    ...(track === undefined ? [] : [`tracks/${track.id}`]),
    ...[...sessionsAround(slot, findSession)].map((id) => `sessions/${id}`),
  ];
  return [...new Set([...own, ...wide])];
}

/** The ids of the sessions around a slot, from within; a ring of sessions is walked once. */
function sessionsAround({ session }: Slot, findSession: FindSession): Set<string> {
  const around = new Set<string>();
  for (let next = session; next !== undefined && !around.has(next.id);) {
    around.add(next.id);
    next = next.data.within === undefined ? undefined : findSession(next.data.within);
  }
  return around;
}
