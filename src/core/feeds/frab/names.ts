import { firstIdOfEntry } from '#src/core/model/first-id.ts';
import type { Event } from '#src/core/model/event/event.ts';
import type { Room } from '#src/core/model/event/room.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { noPlace } from '#src/core/feeds/slot-text.ts';
import type { FeedWords } from '#src/core/feeds/feed.ts';

/**
 * The event's id in the form that the formats allow: lowercase letters and digits, at least four of them. One schema
 * allows hyphens, but the other rejects them.
 */
export function acronym(event: Event): string {
  return event.id.replaceAll('-', '').padEnd(4, '_');
}

/**
 * A slot's short name, unique in the event: `odi2021-talk_opening`. Ids contain no underscores, so two names are never
 * the same.
 */
export function slotSlug(slot: Slot, event: Event): string {
  const kind = slot.subject.collection === 'talks' ? 'talk' : 'session';
  const key = slot.key === '1' ? '' : `_${slot.key}`;
  return `${acronym(event)}-${kind}_${firstIdOfEntry(slot.subject)}${key}`;
}

/** The name of a room; if two rooms have the same name, with their buildings. */
export function roomName(room: Room, rooms: readonly Room[]): string {
  const isTaken = rooms.some(({ id, name }) => id !== room.id && name === room.name);
  return isTaken ? `${room.name} (${room.building ?? room.id})` : room.name;
}

/** The room of a slot; a slot without a room is at the venue, or online. */
export function slotRoom(slot: Slot, event: Event, words: FeedWords): string {
  if (slot.room !== undefined) return roomName(slot.room, event.rooms);
  return slot.attendance === 'online' ? words.online : (event.venue?.name ?? noPlace(slot, words));
}
