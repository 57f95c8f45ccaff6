import type { SessionEntry } from '#src/core/model/entry.ts';
import { partsHolding } from '#src/core/schedule/part-of-schedule.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';

/** Finds a session by its id. */
export type FindSession = (id: string) => SessionEntry | undefined;

/**
 * The calendars that hold a slot, by their paths without `.ics`: `schedule`, `rooms/aula`.
 *
 * A slot is an entry of its own calendar, of those of the people who present it, and of those of its
 * room and track. What shares its session's time (a poster) is left to its session's entry wherever
 * that one is; everything else is also in the calendars of the event, its day, and of all sessions
 * around it.
 */
export function calendarsHolding(slot: Slot, findSession: FindSession): string[] {
  const { subject, day } = slot;
  const speakers = subject.collection === 'talks' ? (subject.data.speakers ?? []) : [];
  const own = [
    `${subject.collection}/${subject.id}`,
    ...speakers.flatMap(({ id }) => (id === undefined ? [] : [`speakers/${id}`])),
  ];
  const parts = [
    ...partsHolding(slot, 'room').map((id) => `rooms/${id}`),
    ...partsHolding(slot, 'track').map((id) => `tracks/${id}`),
  ];
  const wide =
    slot.placing === 'shares'
      ? []
      : [
          'schedule',
          `days/${day}`,
          ...[...sessionsAround(slot, findSession)].map((id) => `sessions/${id}`),
        ];
  return [...new Set([...own, ...wide, ...parts])];
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
