import type { Timed, EventEntry } from '#src/core/model/entry.ts';
import type { Schedule, ScheduledSpeaker, Slot } from './schedule.ts';
import { sortNameOf } from './sort-name.ts';
import { compareText } from '#src/core/text/compare.ts';
import { comparableNumbers } from '#src/core/text/written-numbers.ts';

const collators = new Map<string, Intl.Collator>();

/** Returns a collator for a language, or English if the runtime does not support the language. */
export function nameCollator(language: string): Intl.Collator {
  const collator = collators.get(language);
  if (collator !== undefined) return collator;
  const made = makeCollator(language);
  collators.set(language, made);
  return made;
}

function makeCollator(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language, { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true });
  }
}

// Numbers within ids and boards count as numbers: paper-2 comes before paper-10. Ids consist of plain letters, so the
// language does not matter; a fixed one makes the order the same on every machine.
const collator = new Intl.Collator('en', { numeric: true });

/** Compares the entries of a session: by `order` (entries without one come last), by a poster's board, and by id. */
export function compareMembers(a: Timed, b: Timed): number {
  return (
    compareOrder(a.data.order, b.data.order) ||
    collator.compare(boardOf(a), boardOf(b)) ||
    compareIds(a.id, b.id)
  );
}

/** Compares ids, with numbers in them as numbers. Two different ids are never equal. */
export function compareIds(a: string, b: string): number {
  return collator.compare(a, b) || compareText(a, b);
}

/** Compares the `order` of two entries; entries without one come last. */
export function compareOrder(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}

function boardOf(entry: Timed): string {
  return 'board' in entry.data ? (entry.data.board ?? '') : '';
}

/** All speakers by their sort names, in the order of the event's language. */
export function sortedSpeakers(schedule: Schedule): ScheduledSpeaker[] {
  const collator = nameCollator(schedule.event.data.language);
  return [...schedule.speakers.values()]
    .map((speaker) => ({ speaker, id: speaker.entry.id, sortName: sortNameOf(speaker.entry) }))
    .sort((a, b) => collator.compare(a.sortName, b.sortName) || compareIds(a.id, b.id))
    .map(({ speaker }) => speaker);
}

interface Sortable {
  readonly slot: Slot;
  readonly start: number;
  readonly end: number;
  /** The number of slots around it. */
  readonly depth: number;
  /** The room's position in the event; slots without a room come first because they concern everyone. */
  readonly roomIndex: number;
  /** The title, with its numbers as the collator reads them. */
  readonly title: string;
}

/**
 * Sorts slots chronologically, as {@link Day} promises: by start; among slots that start together, headings before
 * their entries, then by end, slots that share a time after the slot with which they share it, by room, and by title.
 */
export function orderSlots(event: EventEntry, slots: readonly Slot[]): Slot[] {
  const { language, rooms } = event.data;
  const collator = nameCollator(language);
  const roomIndexes = new Map(rooms.map(({ id }, index) => [id, index]));
  return slots
    .map((slot): Sortable => {
      const roomIndex =
        slot.room === undefined ? -1 : (roomIndexes.get(slot.room.id) ?? rooms.length);
      const { start, end } = slot;
      return {
        slot,
        start: start.toMillis(),
        end: end.toMillis(),
        depth: depthOf(slot),
        roomIndex,
        title: comparableNumbers(slot.subject.title.plain, language),
      };
    })
    .sort(
      (a, b) =>
        a.start - b.start ||
        compareHeadings(a, b) ||
        a.end - b.end ||
        compareSharers(a, b) ||
        a.roomIndex - b.roomIndex ||
        collator.compare(a.title, b.title) ||
        compareText(a.slot.name, b.slot.name),
    )
    .map(({ slot }) => slot);
}

/** Of two headings, the outer one is longer, or equally long but less deep. */
function compareHeadings(a: Sortable, b: Sortable): number {
  if (a.slot.heading && b.slot.heading) return b.end - a.end || a.depth - b.depth;
  return Number(b.slot.heading) - Number(a.slot.heading);
}

/** A slot that shares a time comes after the slot with which it shares it. */
function compareSharers(a: Sortable, b: Sortable): number {
  const sharing = ({ slot, depth }: Sortable): number => (slot.timing === 'shared' ? depth : 0);
  return sharing(a) - sharing(b);
}

function depthOf(slot: Slot): number {
  let depth = 0;
  for (let outer = slot.parent; outer !== undefined; outer = outer.parent) depth += 1;
  return depth;
}
