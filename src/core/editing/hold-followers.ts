import type { DateTime } from 'luxon';
import { compareMembers } from '#src/core/schedule/order.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { writeWallClock } from '#src/core/time/place-wall-clock.ts';
import type { ContentEdit } from './content-edit.ts';
import { movedInWords, type Editable } from './editable.ts';
import { slotsAfter } from './slots-after.ts';
import { quote } from '#src/core/text/sentences.ts';

/**
 * Whether a slot follows others and is one of several of its entry, because its session is held several times, or it is
 * in several sessions. A start of its own would be the only time of the entry.
 */
export function isOneOfSeveral({ slots }: Editable, { timing, parent, subject }: Slot): boolean {
  if (timing !== 'sequential') return false;
  return (
    parent?.occurrence !== undefined ||
    slots.some((slot) => slot.subject === subject && slot.parent !== parent)
  );
}

/**
 * The edits that give entries a start of their own if they would otherwise follow their predecessor to another time
 * than they should have; the entries after them follow them. An entry with several times keeps them all instead.
 *
 * @param edits those that move other entries.
 * @param startOf when a slot should begin after all edits.
 */
export function holdFollowers(
  editable: Editable,
  edits: readonly ContentEdit[],
  startOf: (slot: Slot) => DateTime<true>,
): ContentEdit[] {
  const followers = new Set(
    editable.slots.filter(
      (slot) => slot.timing === 'sequential' && !isOneOfSeveral(editable, slot),
    ),
  );
  const held: ContentEdit[] = [];
  for (;;) {
    const after = slotsAfter(editable, [...edits, ...held]);
    const strayed = [...followers].filter((slot) => {
      const now = after.get(slot.name);
      return now !== undefined && now.start.toMillis() !== startOf(slot).toMillis();
    });
    if (strayed.length === 0) return held;
    // Only the first one of each session: those after it follow it, and may then be right.
    for (const slots of Map.groupBy(strayed, ({ session }) => session).values()) {
      const first = slots.reduce((a, b) => (compareMembers(a.subject, b.subject) <= 0 ? a : b));
      const value = writeWallClock(startOf(first));
      held.push({ edit: 'set', file: first.subject.file, path: ['start'], value });
      followers.delete(first);
    }
  }
}

/**
 * A sentence for each slot that begins or ends at another time after the edits, in chronological order. Slots that
 * share their session's time are left out.
 */
export function movesInWords(
  editable: Editable,
  edits: readonly ContentEdit[],
  isAsked: (slot: Slot) => boolean = () => true,
): string[] {
  const after = slotsAfter(editable, edits);
  return editable.slots.flatMap((slot) => {
    const now = after.get(slot.name);
    if (now === undefined || slot.timing === 'shared' || !isAsked(slot)) return [];
    const stays =
      now.start.toMillis() === slot.start.toMillis() && now.end.toMillis() === slot.end.toMillis();
    if (stays) return [];
    const title = quote(slot.subject.title.plain);
    return [`${title} is now ${movedInWords(slot, now.start, now.end)}.`];
  });
}
