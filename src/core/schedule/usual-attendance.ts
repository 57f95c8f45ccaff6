import type { EventEntry } from '#src/core/model/entry.ts';
import type { Attendance } from '#src/core/model/slot.ts';

/** How one takes part in an event unless a talk or session says otherwise. */
export function usualAttendance({ data: { online, venue } }: EventEntry): Attendance {
  if (online !== true) return 'in person';
  return venue === undefined ? 'online' : 'hybrid';
}
