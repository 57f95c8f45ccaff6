import { toId } from '#src/core/text/fold.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import type { BuildContext } from './context.ts';
import { written } from './entry.ts';
import type { ItemSlots, PlacedSlot, UnplacedSlot } from './place-slots.ts';
import { wallClockAt } from '#src/core/time/place-wall-clock.ts';

/** When and where a talk or session takes place, as an entry says it. */
export interface Timing {
  readonly fields: Readonly<Record<string, FieldValue | undefined>>;
  /** Times that no field can hold, such as a start without a length, by the names that they get under `imported`. */
  readonly noPlace: Readonly<Record<string, unknown>>;
}

/**
 * The fields of slots: `start`, `minutes`, and `room` for a single one, `slots` with their keys for several. Without a
 * time, the room and the length stay. In a session, a talk without a time gets no length, which would place it behind its
 * predecessor.
 */
export function timingOf(
  { placed, unplaced }: ItemSlots,
  isInSession: boolean,
  context: BuildContext,
): Timing {
  const [only, second] = placed;
  const [first, ...others] = unplaced;
  if (only === undefined) {
    if (first === undefined) return { fields: {}, noPlace: {} };
    const { room, minutes, ...times } = factsOf(first, context);
    return {
      fields: {
        minutes: isInSession ? undefined : minutes,
        room: context.roomId(first.slot.room),
      },
      noPlace: {
        ...times,
        minutes: isInSession ? minutes : undefined,
        ...otherTimes(others, [{ room, minutes }], context),
      },
    };
  }
  const known = placed.map(({ slot, minutes }) => ({
    room: context.roomName(slot.room),
    minutes,
  }));
  return {
    fields: second === undefined ? slotFields(only, context) : { slots: slotList(placed, context) },
    noPlace: otherTimes(unplaced, known, context),
  };
}

/** What a slot without a place in time says, in the order of the fields. */
interface SlotFacts {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly minutes?: number | undefined;
  readonly room?: string | undefined;
}

function factsOf({ slot, start }: UnplacedSlot, { zone, roomName }: BuildContext): SlotFacts {
  const { end, minutes = 0 } = slot;
  return {
    start: start === undefined ? slot.start : wallClockAt(start, zone),
    end,
    minutes: minutes >= 1 ? Math.round(minutes) : undefined,
    room: roomName(slot.room),
  };
}

/** What further slots without a time say, unless a slot that has fields says it, too. */
function otherTimes(
  slots: readonly UnplacedSlot[],
  known: readonly Pick<SlotFacts, 'room' | 'minutes'>[],
  context: BuildContext,
): Record<string, unknown> {
  const isKnown = ({ start, end, minutes, room }: SlotFacts): boolean =>
    start === undefined &&
    end === undefined &&
    (minutes === undefined || known.some((slot) => slot.minutes === minutes)) &&
    (room === undefined || known.some((slot) => slot.room === room));
  const others = slots.map((slot) => factsOf(slot, context)).filter((facts) => !isKnown(facts));
  return others.length === 0 ? {} : { 'other times': others };
}

function slotList(slots: readonly PlacedSlot[], context: BuildContext): FieldValue[] {
  const keys = new Set<string>();
  return slots.map((slot, index): FieldValue => {
    const bySource = toId(slot.slot.source ?? '')
      .slice(0, 60)
      .replace(/-+$/, '');
    const base = bySource === '' ? String(index + 1) : bySource;
    const key = keys.has(base) ? `${base}-${String(index + 1)}` : base;
    keys.add(key);
    return written({
      key,
      ...slotFields(slot, context),
      session: context.sessionId(slot.slot.session),
    });
  });
}

function slotFields(
  { slot, start, minutes }: PlacedSlot,
  context: BuildContext,
): Record<string, FieldValue | undefined> {
  return {
    start: wallClockAt(start, context.zone),
    minutes,
    room: context.roomId(slot.room),
    status: slot.status === 'confirmed' ? undefined : slot.status,
  };
}
