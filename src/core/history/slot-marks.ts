import type { Schedule } from '#src/core/schedule/schedule.ts';
import type { HistoricSlot, History } from './history.ts';
import { identityOf } from './slot-identities.ts';
import { firstRoomId, isSamePeople } from './slot-facts.ts';

/** How a slot differs from its announcement, for the mark beside it. */
export interface SlotMark {
  /** The slot before its last move, if it starts at another time today. */
  readonly movedFrom: HistoricSlot | undefined;
  /** The name of its former room, if it is in another one today. */
  readonly roomBefore: string | undefined;
  /** Whether its presenters differ from the announced ones. */
  readonly otherPeople: boolean;
}

/**
 * The marks of slots by their identities, computed only from the publications. A slot that is back at its announced
 * time and in its announced room has no mark.
 */
export function slotMarks(
  { slots }: Pick<Schedule, 'slots'>,
  { publications }: Pick<History, 'publications'>,
): ReadonlyMap<string, SlotMark> {
  const spans = new Map<
    string,
    { first: HistoricSlot; last: HistoricSlot; moved?: HistoricSlot }
  >();
  // Publications are in order, newest first.
  for (const { changes } of publications.toReversed()) {
    for (const { identity, before, after } of changes) {
      const span = spans.get(identity);
      const first = span?.first ?? before ?? after;
      const last = after ?? before;
      if (first === undefined || last === undefined) continue;
      const isMove =
        before !== undefined &&
        after !== undefined &&
        (before.start !== after.start || before.roomIds !== after.roomIds);
      const moved = isMove ? before : span?.moved;
      spans.set(identity, { first, last, ...(moved !== undefined && { moved }) });
    }
  }
  const marks = new Map<string, SlotMark>();
  for (const slot of slots) {
    const facts = spans.get(identityOf(slot));
    if (facts === undefined) continue;
    const { first, last, moved } = facts;
    const start = slot.start.toMillis();
    const rooms = slot.rooms.map(firstRoomId).join(' ');
    const isAt = (one: HistoricSlot): boolean => Date.parse(one.start) === start;
    const isIn = (one: HistoricSlot): boolean => (one.roomIds ?? '') === rooms;
    const isBack = isAt(first) && isIn(first);
    const mark: SlotMark = {
      movedFrom: moved === undefined || isBack || isAt(moved) ? undefined : moved,
      roomBefore: moved === undefined || isBack || isIn(moved) ? undefined : moved.room,
      otherPeople: !isSamePeople(first, last),
    };
    if (mark.movedFrom ?? mark.roomBefore ?? (mark.otherPeople || undefined)) {
      marks.set(slot.name, mark);
    }
  }
  return marks;
}
