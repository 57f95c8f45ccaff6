import type { Content, EventEntry, SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import type { Person } from '#src/core/model/person.ts';
import type { TalkSlot } from '#src/core/model/slot.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { Known } from './known.ts';

/** A field that names something else by its id. */
export interface Reference {
  readonly entry: EventEntry | TalkEntry | SessionEntry;
  readonly path: FieldPath;
  readonly id: string;
  /** What it refers to. */
  readonly to: keyof Known;
}

type At = Omit<Reference, 'entry'>;

const people = function* (field: string, list: readonly Person[] | undefined): Generator<At> {
  for (const [index, { id }] of (list ?? []).entries()) {
    if (id !== undefined) yield { path: [field, index], id, to: 'speakers' };
  }
};

const list = function* (
  path: FieldPath,
  ids: readonly string[] | undefined,
  to: keyof Known,
): Generator<At> {
  for (const [index, id] of (ids ?? []).entries()) yield { path: [...path, index], id, to };
};

const rooms = function* (slots: readonly TalkSlot[] | undefined): Generator<At> {
  for (const [index, { room, rooms: several }] of (slots ?? []).entries()) {
    if (room !== undefined) yield { path: ['slots', index, 'room'], id: room, to: 'rooms' };
    yield* list(['slots', index, 'rooms'], several, 'rooms');
  }
};

const one = function* (field: string, id: string | undefined, to: keyof Known): Generator<At> {
  if (id !== undefined) yield { path: [field], id, to };
};

const inTalk = function* ({ data }: TalkEntry): Generator<At> {
  yield* one('kind', data.kind, 'talkKinds');
  yield* people('speakers', data.speakers);
  yield* people('authors', data.authors);
  yield* one('session', data.session, 'sessions');
  yield* list(['sessions'], data.sessions, 'sessions');
  for (const [index, { session }] of (data.slots ?? []).entries()) {
    if (session !== undefined)
      yield { path: ['slots', index, 'session'], id: session, to: 'sessions' };
  }
  yield* one('room', data.room, 'rooms');
  yield* list(['rooms'], data.rooms, 'rooms');
  yield* rooms(data.slots);
  yield* one('track', data.track, 'tracks');
  yield* one('replacedBy', data.replacedBy, 'talks');
};

const inSession = function* ({ data }: SessionEntry): Generator<At> {
  yield* one('kind', data.kind, 'sessionKinds');
  yield* people('chairs', data.chairs);
  yield* people('organizers', data.organizers);
  yield* one('within', data.within, 'sessions');
  yield* one('room', data.room, 'rooms');
  yield* list(['rooms'], data.rooms, 'rooms');
  yield* rooms(data.slots);
  yield* one('track', data.track, 'tracks');
};

/** Every reference of the content by an id. */
export const references = function* (content: Content): Generator<Reference> {
  const { event, talks, sessions } = content;
  for (const at of people('organizers', event.data.organizers)) yield { entry: event, ...at };
  for (const entry of talks) for (const at of inTalk(entry)) yield { entry, ...at };
  for (const entry of sessions) for (const at of inSession(entry)) yield { entry, ...at };
};
