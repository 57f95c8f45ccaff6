import { changesBetween } from './compare-slots.ts';
import type { SlotChange, SlotFacts } from './history.ts';

/** The changes from one schedule to another, by identity, in the order of the slots' time. */
export function changesOf(
  before: ReadonlyMap<string, SlotFacts>,
  after: ReadonlyMap<string, SlotFacts>,
): SlotChange[] {
  const changes: SlotChange[] = [];
  for (const identity of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(identity);
    const is = after.get(identity);
    if (was === is) continue;
    const kinds = changesBetween(was, is);
    if (kinds.length > 0) changes.push({ identity, kinds, before: was, after: is });
  }
  return changes.sort((a, b) => byTime(a, b) || compareText(a.identity, b.identity));
}

const byTime = (a: SlotChange, b: SlotChange): number => compareText(startOf(a), startOf(b));
const startOf = (change: SlotChange): string => (change.after ?? change.before)?.start ?? '';
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
