import type { EventEntry } from '#src/core/model/entry.ts';
import { collatorOf } from '#src/core/schedule/collator-of.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';

interface Sortable {
  readonly slot: Slot;
  readonly start: number;
  readonly end: number;
  /** How many slots hold it. */
  readonly depth: number;
  /** The room's place in the event; what has none comes first, for it concerns everyone. */
  readonly place: number;
}

/**
 * Puts slots in the order of time, as {@link Day} promises: by start; of those that start together,
 * headings before what they hold, then by end, what shares a time after what it shares it with, by
 * room and by title.
 */
export function orderSlots(event: EventEntry, slots: readonly Slot[]): Slot[] {
  const { language, rooms } = event.data;
  const collator = collatorOf(language);
  const places = new Map(rooms.map(({ id }, index) => [id, index]));
  return slots
    .map((slot): Sortable => {
      const place = slot.room === undefined ? -1 : (places.get(slot.room.id) ?? rooms.length);
      const { start, end } = slot;
      return { slot, start: start.toMillis(), end: end.toMillis(), depth: depthOf(slot), place };
    })
    .sort(
      (a, b) =>
        a.start - b.start ||
        compareHeadings(a, b) ||
        a.end - b.end ||
        compareSharers(a, b) ||
        a.place - b.place ||
        collator.compare(a.slot.subject.title.plain, b.slot.subject.title.plain) ||
        (a.slot.name < b.slot.name ? -1 : 1),
    )
    .map(({ slot }) => slot);
}

/** Of two headings, the one that holds the other is the longer one, or as long and less deep. */
function compareHeadings(a: Sortable, b: Sortable): number {
  if (a.slot.heading && b.slot.heading) return b.end - a.end || a.depth - b.depth;
  return Number(b.slot.heading) - Number(a.slot.heading);
}

/** What shares a time comes after what it shares it with. */
function compareSharers(a: Sortable, b: Sortable): number {
  const sharing = ({ slot, depth }: Sortable): number => (slot.placing === 'shares' ? depth : 0);
  return sharing(a) - sharing(b);
}

function depthOf(slot: Slot): number {
  let depth = 0;
  for (let outer = slot.parent; outer !== undefined; outer = outer.parent) depth += 1;
  return depth;
}
