import type { Timed, EventEntry } from '#src/core/model/entry.ts';
import { roomIdsOf } from '#src/core/model/event/room.ts';
import { inheritance, leastCertain, kindResolver } from '#src/core/schedule/inherit.ts';
import type { Occurrence, Slot } from '#src/core/schedule/schedule.ts';
import type { SessionTree } from '#src/core/schedule/session-tree.ts';
import type { TimeCache } from './clock.ts';
import type { PlacedEntries } from './place-entries.ts';
import type { Placement } from './placement.ts';

/** Numbers the slots of each talk or session that has several, in chronological order. */
function findOccurrences(placements: readonly Placement[]): Map<Placement, Occurrence> {
  const bySubject = Map.groupBy(placements, ({ subject }) => subject);
  const occurrences = new Map<Placement, Occurrence>();
  for (const [subject, slots] of bySubject) {
    if (slots.length < 2) continue;
    const inOrder = [...slots].sort((a, b) => a.start.toMillis() - b.start.toMillis());
    const relation = relationOf(subject);
    inOrder.forEach((slot, index) => {
      occurrences.set(slot, { relation, number: index + 1, of: slots.length });
    });
  }
  return occurrences;
}

function relationOf(subject: Timed): Occurrence['relation'] {
  return subject.collection === 'talks' && subject.data.parts === true ? 'parts' : 'repeats';
}

/** The key that identifies a slot: its written key, unless its history has an earlier one. */
export type KeyOfSlot = (placement: Pick<Placement, 'subject' | 'key'>) => string;

/**
 * Makes slots from placements (which are in the order of placing, outer ones first). A slot's own values take
 * precedence over its talk's, and its talk's over those of its session's slot.
 */
export function makeSlots(
  event: EventEntry,
  { placements, tree }: PlacedEntries,
  clock: TimeCache,
  keyOf: KeyOfSlot = ({ key }) => key,
): Slot[] {
  const rooms = new Map(event.data.rooms.map((room) => [room.id, room]));
  const inherited = inheritance(event, tree);
  const kindOf = kindResolver(event.data);
  const headings = findHeadings(placements);
  const occurrences = findOccurrences(placements);
  const slots = new Map<Placement, Slot>();

  for (const placement of placements) {
    const { subject, start, end, session, written } = placement;
    const key = keyOf(placement);
    const parent = placement.parent === undefined ? undefined : slots.get(placement.parent);
    const whole = inherited(subject, session);
    const roomIds = roomIdsOf(written ?? {}) ?? roomIdsOf(subject.data);
    const held =
      roomIds === undefined
        ? (parent?.rooms ?? whole.rooms)
        : roomIds.flatMap((id) => rooms.get(id) ?? []);
    const ownStatus = written?.status ?? subject.data.status ?? 'confirmed';
    const status =
      parent?.status ?? (session === undefined ? 'confirmed' : inherited(session).status);
    slots.set(placement, {
      name: `${subject.collection}/${subject.id}/${key}`,
      key,
      subject,
      session,
      parent,
      heading: headings.has(placement),
      start,
      end,
      ambiguous: clock.isRepeated(start) || clock.isRepeated(end),
      day: clock.dayOf(start),
      room: held[0],
      rooms: held,
      track: whole.track,
      kind: kindOf(subject),
      status: leastCertain(ownStatus, status),
      attendance:
        written?.attendance ?? subject.data.attendance ?? parent?.attendance ?? whole.attendance,
      label: written?.label ?? restingLabel(placement, parent) ?? sessionLabel(placement, tree),
      note: written?.note ?? subject.data.note,
      occurrence: occurrences.get(placement),
      timing: placement.timing,
    });
  }
  return [...slots.values()];
}

/** A slot that inherits its session's time also gets the label of that session's slot. */
function restingLabel({ timing }: Placement, parent: Slot | undefined): string | undefined {
  return timing === 'fixed' ? undefined : parent?.label;
}

/** The slots of a talk in several sessions are labeled with the session titles. */
function sessionLabel({ subject, session }: Placement, tree: SessionTree): string | undefined {
  return tree.outersOf(subject).length > 1 ? session?.title.plain : undefined;
}

/** The placements that contain others with times of their own (not shared), at any depth. */
function findHeadings(placements: readonly Placement[]): Set<Placement> {
  const headings = new Set<Placement>();
  for (const { timing, parent } of placements) {
    if (timing === 'shared') continue;
    let outer = parent;
    while (outer !== undefined && !headings.has(outer)) {
      headings.add(outer);
      outer = outer.parent;
    }
  }
  return headings;
}
