import type { SessionEntry, EventEntry } from '#src/core/model/entry.ts';
import { firstIdOf } from '#src/core/model/first-id.ts';
import { partsHolding } from '#src/core/schedule/part-of-schedule.ts';
import type { Slot, Schedule } from '#src/core/schedule/schedule.ts';
import type { ChangeKind, HistoricSlot, PersonFact } from './history.ts';
import { identityOf } from './slot-identities.ts';
import { eventDayOf } from '#src/core/time/event-day.ts';
import { instantIn } from '#src/core/time/place-wall-clock.ts';

/** Finds a session by its id. */
type FindSession = (id: string) => SessionEntry | undefined;

/**
 * The calendars that list a slot, by their paths without `.ics`: `schedule`, `rooms/aula`.
 *
 * A slot is in its own calendar, in those of the people who present it, and in those of its room and track. A slot that
 * shares its session's time (a poster) is left out of calendars in which its session has an entry; every other slot is
 * also in the calendars of the event, its day, and all sessions around it.
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
    slot.timing === 'shared'
      ? []
      : [
          'schedule',
          `days/${day}`,
          ...[...sessionsAround(slot, findSession)].map((id) => `sessions/${id}`),
        ];
  return [...new Set([...own, ...wide, ...parts])];
}

/** The ids of the sessions around a slot, innermost first; the sessions of a circle occur once. */
function sessionsAround({ session }: Slot, findSession: FindSession): Set<string> {
  const around = new Set<string>();
  for (let next = session; next !== undefined && !around.has(next.id);) {
    around.add(next.id);
    next = next.data.within === undefined ? undefined : findSession(next.data.within);
  }
  return around;
}

/**
 * Whether calendars need a higher SEQUENCE, because the slot's entry differs in any way. RFC 5545 (3.8.7.4) requires it
 * for each significant revision, RFC 5546 (2.1.4) allows it for any, and calendars such as KDE's accept no update
 * without it. A renamed room counts, because LOCATION changes.
 */
export function isRevised(before: HistoricSlot, after: HistoricSlot): boolean {
  return (
    before.start !== after.start ||
    before.end !== after.end ||
    before.room !== after.room ||
    before.status !== after.status ||
    before.title !== after.title ||
    before.quoted !== after.quoted ||
    before.text !== after.text ||
    !isSamePeople(before, after)
  );
}

/** The reported differences between a slot's facts, most important first; empty if there are none. */
export function changesBetween(
  before: HistoricSlot | undefined,
  after: HistoricSlot | undefined,
): readonly ChangeKind[] {
  if (before === after) return [];
  if (before === undefined) return ['new'];
  if (after === undefined) return ['removed'];
  const kinds: ChangeKind[] = [];
  if (before.status !== after.status) kinds.push(after.status);
  if (before.start !== after.start || before.end !== after.end) kinds.push('moved');
  if (before.roomIds !== after.roomIds) kinds.push('room');
  if (!isSamePeople(before, after)) kinds.push('people');
  if (before.title !== after.title) kinds.push('title');
  return kinds;
}

/**
 * Whether the same people are listed, in any order. People with a file are compared by it, because somebody whose name
 * was corrected is still the same person.
 */
export function isSamePeople(before: HistoricSlot, after: HistoricSlot): boolean {
  const left = [...before.people];
  return (
    left.length === after.people.length &&
    after.people.every((person) => {
      const index = left.findIndex((other) => isSamePerson(other, person));
      if (index !== -1) left.splice(index, 1);
      return index !== -1;
    })
  );
}

/** An alias may be added later than the file was renamed. From then on, both ids have the same first one. */
function isSamePerson(a: PersonFact, b: PersonFact): boolean {
  if (a.id === undefined || b.id === undefined) return a.id === b.id && a.name === b.name;
  return a.id === b.id || a.writtenId === b.writtenId;
}

/** The first id of a speaker's file, by its current one. */
export type FirstIdOfSpeaker = (id: string) => string;

/**
 * The facts of a placed slot that its history reports.
 *
 * @param sharing the slots that share this one's time, such as the posters of a session, whose calendar entry lists them.
 */
export function historicSlot(
  slot: Slot,
  event: EventEntry,
  findSession: FindSession,
  firstIdOfSpeaker: FirstIdOfSpeaker,
  sharing: readonly Slot[] = [],
): HistoricSlot {
  return {
    identity: identityOf(slot),
    collection: slot.subject.collection,
    id: slot.subject.id,
    key: slot.key,
    title: slot.subject.title.plain,
    start: slot.start.toUTC().toISO({ suppressMilliseconds: true }),
    end: slot.end.toUTC().toISO({ suppressMilliseconds: true }),
    room: slot.rooms.length === 0 ? undefined : slot.rooms.map(({ name }) => name).join(', '),
    roomIds: slot.rooms.length === 0 ? undefined : slot.rooms.map(firstIdOf).join(' '),
    status: slot.status,
    people: presenters(slot, firstIdOfSpeaker),
    quoted: quotedFrom(event, slot),
    text: fingerprint(textOf(slot, sharing)),
    calendars: calendarsHolding(slot, findSession),
  };
}

/** The parts of a calendar entry that come from other files, besides the room's name. */
function quotedFrom({ data: { venue, join } }: EventEntry, slot: Slot): string {
  const { rooms, track, kind, session } = slot;
  const near = rooms.flatMap(({ floor, building, url }) => [floor, building, url]);
  const location = [...near, venue?.name, venue?.address];
  const around = [track?.name, kind.id, kind.label, join, session?.title.plain];
  return [...location, ...around].map((text) => text ?? '').join('|');
}

function presenters({ subject }: Slot, firstIdOfSpeaker: FirstIdOfSpeaker): PersonFact[] {
  const speakers = subject.collection === 'talks' ? (subject.data.speakers ?? []) : [];
  return speakers.map(({ id, name }) =>
    id === undefined ? { name } : { id: firstIdOfSpeaker(id), writtenId: id },
  );
}

/** Fields that are facts of their own, or that nobody reads. */
const notText = new Set(
  'title start end minutes slots parts room rooms status session sessions within order track kind speakers aliases accept draft'.split(
    ' ',
  ),
);

function textOf({ subject, label, note }: Slot, sharing: readonly Slot[]): string {
  const fields = Object.entries(subject.data).filter(([field]) => !notText.has(field));
  const listed = sharing.flatMap(({ subject: { collection, data, title } }) =>
    collection === 'talks' ? [[data.board, title.plain]] : [],
  );
  return JSON.stringify([fields, subject.body, label, note, ...listed]);
}

/** FNV-1a over UTF-16: 32 bits are enough to notice that a text changed. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** A slot's former times in the event's zone, in the form in which pages show current times. */
export function placedFacts(
  { start, end }: HistoricSlot,
  { zone, event }: Schedule,
): Pick<Slot, 'start' | 'end' | 'day'> {
  const begins = instantIn(zone, start);
  return {
    start: begins,
    end: instantIn(zone, end),
    day: eventDayOf(begins, event.data.dayEnds),
  };
}
