import type { EventEntry } from '#src/core/model/entry.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { calendarsHolding, type FindSession } from './calendars-holding.ts';
import { identityOf } from './identity.ts';
import type { SlotFacts } from './history.ts';

/** The facts of a placed slot that its history is told in. */
export function slotFacts(slot: Slot, event: EventEntry, findSession: FindSession): SlotFacts {
  return {
    identity: identityOf(slot),
    collection: slot.subject.collection,
    id: slot.subject.id,
    key: slot.key,
    title: slot.subject.title.plain,
    start: slot.start.toUTC().toISO({ suppressMilliseconds: true }),
    end: slot.end.toUTC().toISO({ suppressMilliseconds: true }),
    room: slot.rooms.length === 0 ? undefined : slot.rooms.map(({ name }) => name).join(', '),
    status: slot.status,
    quoted: quotedFrom(event, slot),
    calendars: calendarsHolding(slot, findSession),
  };
}

/** What a calendar entry quotes from the event's file beside the room's name. */
function quotedFrom({ data: { venue, join } }: EventEntry, slot: Slot): string {
  const { rooms, track, kind } = slot;
  const near = rooms.flatMap(({ floor, building, url }) => [floor, building, url]);
  const place = [...near, venue?.name, venue?.address];
  return [...place, track?.name, kind.label, join].map((text) => text ?? '').join('|');
}
