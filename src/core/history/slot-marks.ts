import type { Schedule } from '#src/core/schedule/schedule.ts';
import type { HistoricSlot, History } from './history.ts';
import { identityOf } from './slot-identities.ts';
import { firstIdOf } from '#src/core/model/first-id.ts';
import { isSamePeople } from './slot-facts.ts';

/** How a slot differs from its announcement, for the mark beside it. */
export interface SlotMark {
  /** The slot before its time changed last, if it starts at another time than announced. */
  readonly movedFrom: HistoricSlot | undefined;
  /** The name of its former room, if it is in another one than announced. */
  readonly roomBefore: string | undefined;
  /** Whether its presenters differ from the announced ones. */
  readonly otherPeople: boolean;
}

/** What the publications tell of a slot. */
interface Span {
  readonly first: HistoricSlot;
  readonly last: HistoricSlot;
  /** Before its time changed last. Its room may have changed at another time, so each has its own memory. */
  readonly beforeMove: HistoricSlot | undefined;
  /** Before it left a room last. */
  readonly beforeRoom: HistoricSlot | undefined;
}

/**
 * The marks of slots by their identities, computed only from the publications. What is back as announced, a time or a
 * room, has no mark.
 */
export function slotMarks(
  { slots }: Pick<Schedule, 'slots'>,
  { publications }: Pick<History, 'publications'>,
): ReadonlyMap<string, SlotMark> {
  const spans = new Map<string, Span>();
  // Publications are in order, newest first.
  for (const { changes } of publications.toReversed()) {
    for (const { identity, before, after } of changes) {
      const span = spans.get(identity);
      const first = span?.first ?? before ?? after;
      const last = after ?? before;
      if (first === undefined || last === undefined) continue;
      const isChange = before !== undefined && after !== undefined;
      const isMove = isChange && before.start !== after.start;
      const leavesRoom = isChange && before.roomIds !== after.roomIds && before.room !== undefined;
      spans.set(identity, {
        first,
        last,
        beforeMove: isMove ? before : span?.beforeMove,
        beforeRoom: leavesRoom ? before : span?.beforeRoom,
      });
    }
  }
  const marks = new Map<string, SlotMark>();
  for (const slot of slots) {
    const span = spans.get(identityOf(slot));
    if (span === undefined) continue;
    const { first, last, beforeMove, beforeRoom } = span;
    const start = slot.start.toMillis();
    const rooms = slot.rooms.map(firstIdOf).join(' ');
    const isAt = (one: HistoricSlot): boolean => Date.parse(one.start) === start;
    const isIn = (one: HistoricSlot): boolean => (one.roomIds ?? '') === rooms;
    const mark: SlotMark = {
      movedFrom:
        isAt(first) || beforeMove === undefined || isAt(beforeMove) ? undefined : beforeMove,
      roomBefore:
        isIn(first) || beforeRoom === undefined || isIn(beforeRoom) ? undefined : beforeRoom.room,
      otherPeople: !isSamePeople(first, last),
    };
    if (mark.movedFrom ?? mark.roomBefore ?? (mark.otherPeople || undefined)) {
      marks.set(slot.name, mark);
    }
  }
  return marks;
}
