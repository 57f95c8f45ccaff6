import type { EventEntry, Timed, SessionEntry } from '#src/core/model/entry.ts';
import type { Event } from '#src/core/model/event/event.ts';
import { builtInKinds, builtInSessionKinds } from '#src/core/model/kind.ts';
import { roomIdsOf } from '#src/core/model/event/room.ts';
import type { Room } from '#src/core/model/event/room.ts';
import type { Attendance, Status } from '#src/core/model/slot.ts';
import type { Track } from '#src/core/model/event/track.ts';
import type { Kind } from './schedule.ts';
import type { SessionTree } from './session-tree.ts';

/**
 * How people attend an event unless a talk or session says otherwise. If the event has neither `venue` nor `online`, it
 * is in person if it has rooms, and online if it has none. "online: false" means that there is a venue that is still to
 * be announced.
 */
export function defaultAttendance({ data: { online, venue, rooms } }: EventEntry): Attendance {
  if (online === undefined && venue === undefined)
    return rooms.length === 0 ? 'online' : 'in person';
  if (online !== true) return 'in person';
  return venue === undefined ? 'online' : 'hybrid';
}

const builtIn: ReadonlyMap<string, Kind['like']> = new Map(
  [...builtInKinds, ...builtInSessionKinds].map((id) => [id, id]),
);

/** Returns a lookup for the kind of a talk or session. An unknown kind counts as a plain talk or session. */
export function kindResolver({ kinds }: Pick<Event, 'kinds'>): (entry: Timed) => Kind {
  const ofEvent = new Map(kinds.map(({ id, label, like }) => [id, { id, label, like }]));
  return ({ collection, data: { kind: id } }) => {
    const plain = collection === 'talks' ? 'talk' : 'session';
    return ofEvent.get(id) ?? { id, label: undefined, like: builtIn.get(id) ?? plain };
  };
}

/** An entry's own values, and those that it inherits from its sessions and the event. */
interface Inherited {
  readonly rooms: readonly Room[];
  readonly track: Track | undefined;
  readonly status: Status;
  readonly attendance: Attendance;
}

/** Returns the {@link Inherited} values of an entry; a talk in several sessions inherits from the given one. */
type Inheritance = (entry: Timed, from?: SessionEntry) => Inherited;

/** Creates an {@link Inheritance}, which looks at each session only once. */
export function inheritance(event: EventEntry, tree: SessionTree): Inheritance {
  const rooms = new Map(event.data.rooms.map((room) => [room.id, room]));
  const tracks = new Map(event.data.tracks.map((track) => [track.id, track]));
  const ofEvent: Inherited = {
    rooms: [],
    track: undefined,
    status: 'confirmed',
    attendance: defaultAttendance(event),
  };
  const named = (ids: readonly string[]): Room[] | undefined => {
    const found = ids.flatMap((id) => rooms.get(id) ?? []);
    return found.length === 0 ? undefined : found;
  };
  const inherited = new Map<SessionEntry, Inherited>();
  const inherit = ({ data }: Timed, outer: Inherited): Inherited => ({
    rooms: named(roomIdsOf(data) ?? []) ?? outer.rooms,
    track: (data.track === undefined ? undefined : tracks.get(data.track)) ?? outer.track,
    status: leastCertain(data.status ?? 'confirmed', outer.status),
    attendance: data.attendance ?? outer.attendance,
  });
  /** From the outermost session inward, so that deeply nested sessions do not lead to deep recursion. */
  const ofSession = (session: SessionEntry): Inherited => {
    const nest: SessionEntry[] = [];
    let next: SessionEntry | undefined = session;
    while (next !== undefined && !inherited.has(next)) {
      nest.push(next);
      next = tree.outerOf(next);
    }
    let outer = (next === undefined ? undefined : inherited.get(next)) ?? ofEvent;
    for (const inner of nest.reverse()) {
      outer = inherit(inner, outer);
      inherited.set(inner, outer);
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

/** Of two statuses, the one that is less certain to take place. */
export function leastCertain(a: Status, b: Status): Status {
  return severity[a] >= severity[b] ? a : b;
}

/** Of two statuses, the one that is more certain to take place. */
export function mostCertain(a: Status, b: Status): Status {
  return severity[a] <= severity[b] ? a : b;
}
