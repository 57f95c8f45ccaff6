import type { EventEntry } from '#src/core/model/entry.ts';
import type { Attendance } from '#src/core/model/slot.ts';

/**
 * How one takes part in an event unless a talk or session says otherwise. Where the event says neither
 * `venue` nor `online`, its rooms are places to go to; without rooms it is online.
 */
export function usualAttendance({ data: { online, venue, rooms } }: EventEntry): Attendance {
  if (online !== true) return venue === undefined && rooms.length === 0 ? 'online' : 'in person';
  return venue === undefined ? 'online' : 'hybrid';
}
