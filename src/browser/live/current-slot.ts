import { phaseAt } from '#src/core/time/interval.ts';
import type { Phase } from '#src/core/time/interval.ts';

/** A slot that the line about the present can name. */
export interface PresentSlot extends SlotCandidate {
  readonly title: string;
  readonly room: string | undefined;
}

/** The facts by which the line about the present chooses a slot; instants in milliseconds. */
export interface SlotCandidate {
  readonly start: number;
  readonly end: number;
  /** A `session` contains slots of its own; a `break` only structures the day. */
  readonly role: 'item' | 'session' | 'break';
  readonly isPicked: boolean;
}

/** The one slot to show for the current time. */
export interface CurrentSlot<Slot extends SlotCandidate> {
  readonly slot: Slot;
  readonly phase: Phase & ('now' | 'soon');
  /** The number of other slots with the same role that are on, or begin at the same time. */
  readonly others: number;
}

/** How long before a start a visitor should be on the way. */
const wayMillis = 15 * 60_000;

/**
 * Chooses the slot that the line about now names: a pick that begins within a quarter of an hour, else a pick that is
 * on, else a talk that is on (the one that began last). During a break with nothing else on, the next slot within a
 * quarter of an hour; else the session or the break itself. If nothing is on, the next slot within the hour. Undefined
 * if there is none.
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
    on.find(({ role }) => role === 'session') ??
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
  return role !== 'break' && isPicked;
}

/** Among slots that begin together, a pick comes first, then a talk, then a session or a break. */
function firstOf<Slot extends SlotCandidate>(soon: readonly Slot[]): Slot | undefined {
  const together = soon.filter(({ start }) => start === soon[0]?.start);
  return together.find(isPick) ?? together.find(isItem) ?? together[0];
}
