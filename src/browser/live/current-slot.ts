import { phaseAt } from '#src/core/time/phase.ts';
import type { Phase } from '#src/core/time/phase.ts';

/** A slot that the line of the present may name. */
export interface PresentSlot extends SlotCandidate {
  readonly title: string;
  readonly room: string | undefined;
}

/** A slot as the line of the present weighs it; instants in milliseconds. */
export interface SlotCandidate {
  readonly start: number;
  readonly end: number;
  /** A `holder` has slots within it, such as a session its talks; a `pause` only structures the day. */
  readonly role: 'item' | 'holder' | 'pause';
  readonly isPicked: boolean;
}

/** The one slot to show for the current time. */
export interface CurrentSlot<Slot extends SlotCandidate> {
  readonly slot: Slot;
  readonly phase: Phase & ('now' | 'soon');
  /** How many more of its role are on, or begin with it. */
  readonly others: number;
}

/** The time before a start at which a visitor should be on the way. */
const wayMillis = 15 * 60_000;

/**
 * Chooses the slot that the line of the present names: a pick that begins within a quarter of an hour,
 * else a pick that is on, else a talk that is on (what began last, and so is talked about now). While
 * there is only a pause, what begins within a quarter of an hour; else the session or the pause itself.
 * While nothing is on, what begins first within the hour. Undefined where the present holds nothing.
 */
export function chooseCurrentSlot<Slot extends SlotCandidate>(
  slots: readonly Slot[],
  at: number,
): CurrentSlot<Slot> | undefined {
  const phased = (phase: Phase): Slot[] =>
    slots.filter(({ start, end }) => phaseAt(start, end, at) === phase);
  const on = phased('now').sort((a, b) => b.start - a.start);
  const soon = phased('soon').sort((a, b) => a.start - b.start);
  const near = soon.filter(({ start }) => start - at <= wayMillis);

  const nowFirst = on.find(isPick) ?? on.find(isItem);
  const slot =
    near.find(isPick) ??
    nowFirst ??
    near.find(isItem) ??
    on.find(({ role }) => role === 'holder') ??
    on[0] ??
    firstOf(soon);
  if (slot === undefined) return undefined;
  const phase = on.includes(slot) ? 'now' : 'soon';
  const beside = phase === 'now' ? on : soon.filter(({ start }) => start === slot.start);
  const others = beside.filter(({ role }) => role === slot.role).length - 1;
  return { slot, phase, others };
}

function isItem({ role }: SlotCandidate): boolean {
  return role === 'item';
}
function isPick({ role, isPicked }: SlotCandidate): boolean {
  return role !== 'pause' && isPicked;
}

/** Of what begins together, a pick before a talk before a session or a pause. */
function firstOf<Slot extends SlotCandidate>(soon: readonly Slot[]): Slot | undefined {
  const together = soon.filter(({ start }) => start === soon[0]?.start);
  return together.find(isPick) ?? together.find(isItem) ?? together[0];
}
