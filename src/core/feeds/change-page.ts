import type { SlotChange } from '#src/core/history/history.ts';
import { firstRoomId } from '#src/core/history/slot-facts.ts';
import { identityOf } from '#src/core/history/identity.ts';
import type { Schedule, Slot } from '#src/core/schedule/schedule.ts';
import type { FeedInput } from './feed.ts';
import { oncePerInput } from './once-per-input.ts';
import { slotPage } from './slot-page.ts';

/**
 * The page, below the root, where a slot that changed stands today: under its present id, a break's
 * on its day. Undefined for a slot that is gone since.
 */
export function changePage({ identity }: SlotChange, input: FeedInput): string | undefined {
  const slot = slotsByIdentity(input.schedule, input).get(identity);
  return slot && slotPage(slot, input.schedule);
}

/** The page, below the root, of a room by its first id; undefined where it is gone since. */
export function roomPage(firstId: string, { event }: Schedule): string | undefined {
  const room = event.data.rooms.find((one) => firstRoomId(one) === firstId);
  return room && `rooms/${room.id}/`;
}

const slotsByIdentity = oncePerInput(
  ({ slots }: Schedule): ReadonlyMap<string, Slot> =>
    new Map(slots.map((slot) => [identityOf(slot), slot])),
);
