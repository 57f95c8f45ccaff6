import type { Slot } from './schedule.ts';

/** A slot and those that hold it, from within: a talk, its session, the session that one lies in. */
export function withAncestors(slot: Slot): Slot[] {
  const slots = [slot];
  for (let outer = slot.parent; outer !== undefined; outer = outer.parent) slots.push(outer);
  return slots;
}

/** Whether a slot belongs to a session, however deep within it. */
export function isInSession(slot: Slot, session: Slot['subject']): boolean {
  return withAncestors(slot).some((at) => at.session === session);
}

/** The row that represents a slot on a day: its own, or that of the session whose time it shares. */
export function rowOf(slot: Slot): Slot {
  let row = slot;
  while (row.timing === 'shared' && row.parent !== undefined) row = row.parent;
  return row;
}
