import type { EventEntry, SessionEntry } from '#src/core/model/entry.ts';
import { roomIdsOf, type Room } from '#src/core/model/room.ts';
import type { Attendance, Status } from '#src/core/model/slot.ts';
import type { Track } from '#src/core/model/track.ts';
import { usualAttendance } from '#src/core/schedule/usual-attendance.ts';
import type { Timed } from './placement.ts';
import type { SessionTree } from './session-tree.ts';

/** What holds for an entry as a whole, with what comes to it from its sessions and the event. */
export interface Inherited {
  readonly rooms: readonly Room[];
  readonly track: Track | undefined;
  readonly status: Status;
  readonly attendance: Attendance;
}

/** What finds {@link Inherited} of an entry; of a talk in several sessions, from the one that is named. */
export type Inheritance = (entry: Timed, from?: SessionEntry) => Inherited;

/** Makes an {@link Inheritance}, which looks at each session once. */
export function inheritance(event: EventEntry, tree: SessionTree): Inheritance {
  const rooms = new Map(event.data.rooms.map((room) => [room.id, room]));
  const tracks = new Map(event.data.tracks.map((track) => [track.id, track]));
  const ofEvent: Inherited = {
    rooms: [],
    track: undefined,
    status: 'confirmed',
    attendance: usualAttendance(event),
  };
  const named = (ids: readonly string[]): Room[] | undefined => {
    const found = ids.flatMap((id) => rooms.get(id) ?? []);
    return found.length === 0 ? undefined : found;
  };
  const known = new Map<SessionEntry, Inherited>();
  const inherit = ({ data }: Timed, outer: Inherited): Inherited => ({
    rooms: named(roomIdsOf(data) ?? []) ?? outer.rooms,
    track: (data.track === undefined ? undefined : tracks.get(data.track)) ?? outer.track,
    status: worse(data.status ?? 'confirmed', outer.status),
    attendance: data.attendance ?? outer.attendance,
  });
  /** From the outermost session inwards, so that a deep nest does not become a deep stack. */
  const ofSession = (session: SessionEntry): Inherited => {
    const nest: SessionEntry[] = [];
    let next: SessionEntry | undefined = session;
    while (next !== undefined && !known.has(next)) {
      nest.push(next);
      next = tree.outerOf(next);
    }
    let outer = (next === undefined ? undefined : known.get(next)) ?? ofEvent;
    for (const inner of nest.reverse()) {
      outer = inherit(inner, outer);
      known.set(inner, outer);
    }
    return outer;
  };
  return (entry, from) => {
    if (entry.collection === 'sessions') return ofSession(entry);
    const session = from ?? tree.outerOf(entry);
    return inherit(entry, session === undefined ? ofEvent : ofSession(session));
  };
}

const severity: Readonly<Record<Status, number>> = { confirmed: 0, tentative: 1, cancelled: 2 };

/** Of two statuses the one that is less certain to take place. */
export function worse(a: Status, b: Status): Status {
  return severity[a] >= severity[b] ? a : b;
}

/** Of two statuses the one that is more certain to take place. */
export function better(a: Status, b: Status): Status {
  return severity[a] <= severity[b] ? a : b;
}
