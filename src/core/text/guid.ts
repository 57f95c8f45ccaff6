import { v5 as uuidV5 } from 'uuid';

/** The namespace of every guid, which must never change (RFC 9562, 6.5). */
const namespace = '6f1e2ad3-5a0c-5d5e-9c37-0a7b6d1f4c11';

/**
 * A guid within an event: a version 5 UUID of the event's id and an identity. It depends on neither time, room, title,
 * nor the site's address, so that it stays the same when those change.
 *
 * @param identity `talks/first-id/key` for a slot, whose guid consists of event id, first id, and key; anything else
 *   includes its collection (`sessions/…`, `rooms/…`), because ids may be the same.
 */
export function guidOf(eventId: string, identity: string): string {
  return uuidV5(`${eventId}/${identity.replace(/^talks\//, '')}`, namespace);
}

/**
 * The code of a slot in a link: the first nine hexadecimal digits of its guid.
 *
 * @param identity the identity of a slot: `talks/first-id/key`.
 */
export function slotCode(eventId: string, identity: string): string {
  return guidOf(eventId, identity).replaceAll('-', '').slice(0, 9);
}
