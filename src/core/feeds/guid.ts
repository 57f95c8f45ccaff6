import { v5 as uuidV5 } from 'uuid';

/**
 * Numbers for formats that require them: positive, below 2³¹, computed from each thing's guid, so that later additions
 * do not renumber earlier things.
 *
 * @param guids in order of precedence: if two collide, the earlier one keeps the number.
 */
export function stableNumbers(guids: Iterable<string>): Map<string, number> {
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  for (const guid of guids) {
    if (numbers.has(guid)) continue;
    let number = fold(guid);
    while (taken.has(number)) number = (number % largest) + 1;
    taken.add(number);
    numbers.set(guid, number);
  }
  return numbers;
}

const largest = 2_147_483_647;

/** A uuid of version 5 is as good as random: its first 32 bits are folded into 1 … 2³¹ − 1. */
function fold(guid: string): number {
  return (Number.parseInt(guid.replaceAll('-', '').slice(0, 8), 16) % largest) + 1;
}

/** The namespace of every guid: fixed for ever (RFC 9562, 6.5). */
const namespace = '6f1e2ad3-5a0c-5d5e-9c37-0a7b6d1f4c11';

/**
 * The guid of a thing of an event: uuid v5 of the event's id and the thing's identity. Neither time,
 * place, title nor the site's address is in it, so that it stays when those change.
 *
 * @param identity `talks/first-id/key` for a slot, whose guid is of event id, first id and key;
 *   anything else is named with its collection (`sessions/…`, `rooms/…`), since ids may be the same.
 */
export function guidOf(eventId: string, identity: string): string {
  return uuidV5(`${eventId}/${identity.replace(/^talks\//, '')}`, namespace);
}
