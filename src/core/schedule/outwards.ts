import type { Slot } from './schedule.ts';

/** A slot and those that hold it, from within: a talk, its session, the session that one lies in. */
export function outwards(slot: Slot): Slot[] {
  const slots = [slot];
  for (let outer = slot.parent; outer !== undefined; outer = outer.parent) slots.push(outer);
  return slots;
}
