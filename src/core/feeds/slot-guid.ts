import { v5 as uuidV5 } from 'uuid';

/** The namespace of every guid: fixed for ever (RFC 9562, 6.5). */
const namespace = '6f1e2ad3-5a0c-5d5e-9c37-0a7b6d1f4c11';

/**
 * The guid of a slot: uuid v5 of event id, first id and slot key. Neither time, place, title nor the
 * site's address is in it, so that it stays when those change.
 *
 * @param identity the slot's identity, `talks/first-id/key` or `sessions/first-id/key`. A session's
 *   collection is part of the name, since a talk and a session may have the same id.
 */
export function slotGuid(eventId: string, identity: string): string {
  return uuidV5(`${eventId}/${identity.replace(/^talks\//, '')}`, namespace);
}
