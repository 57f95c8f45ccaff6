import type { EventEntry } from '#src/core/model/entry.ts';
import type { Room } from '#src/core/model/room.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { calendarsHolding, type FindSession } from './calendars-holding.ts';
import { identityOf } from './identity.ts';
import type { PersonFact, SlotFacts } from './history.ts';

/** The first id of a speaker's file, by its present one. */
export type FirstIdOfSpeaker = (id: string) => string;

/** The facts of a placed slot that its history is told in. */
export function slotFacts(
  slot: Slot,
  event: EventEntry,
  findSession: FindSession,
  firstIdOfSpeaker: FirstIdOfSpeaker,
): SlotFacts {
  return {
    identity: identityOf(slot),
    collection: slot.subject.collection,
    id: slot.subject.id,
    key: slot.key,
    title: slot.subject.title.plain,
    start: slot.start.toUTC().toISO({ suppressMilliseconds: true }),
    end: slot.end.toUTC().toISO({ suppressMilliseconds: true }),
    room: slot.rooms.length === 0 ? undefined : slot.rooms.map(({ name }) => name).join(', '),
    roomIds: slot.rooms.length === 0 ? undefined : slot.rooms.map(firstRoomId).join(' '),
    status: slot.status,
    people: presenters(slot, firstIdOfSpeaker),
    quoted: quotedFrom(event, slot),
    text: fingerprint(textOf(slot)),
    calendars: calendarsHolding(slot, findSession),
  };
}

/** What a calendar entry quotes from the event's file beside the room's name. */
function quotedFrom({ data: { venue, join } }: EventEntry, slot: Slot): string {
  const { rooms, track, kind } = slot;
  const near = rooms.flatMap(({ floor, building, url }) => [floor, building, url]);
  const place = [...near, venue?.name, venue?.address];
  return [...place, track?.name, kind.id, kind.label, join].map((text) => text ?? '').join('|');
}

/** The id that a room was first published with. */
export const firstRoomId = ({ id, aliases }: Room): string => aliases?.[0] ?? id;

function presenters({ subject }: Slot, firstIdOfSpeaker: FirstIdOfSpeaker): PersonFact[] {
  const speakers = subject.collection === 'talks' ? (subject.data.speakers ?? []) : [];
  return speakers.map(({ id, name }) =>
    id === undefined ? { name } : { id: firstIdOfSpeaker(id) },
  );
}

/** Fields that are facts of their own, or that nobody reads. */
const notText = new Set(
  'title start end minutes slots parts room rooms status session sessions within order track kind speakers aliases accept draft'.split(
    ' ',
  ),
);

function textOf({ subject, label, note }: Slot): string {
  const fields = Object.entries(subject.data).filter(([field]) => !notText.has(field));
  return JSON.stringify([fields, subject.body, label, note]);
}

/** FNV-1a over UTF-16: 32 bits are enough to tell a text from the one that it was before. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
