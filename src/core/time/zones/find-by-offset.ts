import { costs, type Found } from './found.ts';
import type { WantedOffset } from './read-offset.ts';
import { offsetOf } from './runtime-zone.ts';
import { zoneIndex } from './zone-index.ts';
import type { ZoneEntry } from './zone-table.ts';

/**
 * Finds the zones that have an offset at an instant (milliseconds); where hours alone are wanted,
 * then also those with some minutes more.
 */
export function findByOffset(wanted: WantedOffset, instant: number, language: string): Found[] {
  const costOf = (offset: number | undefined): number | undefined => {
    if (offset === wanted.minutes) return costs.whole;
    if (offset === undefined || !wanted.hoursOnly) return undefined;
    const further = (offset - wanted.minutes) * (wanted.minutes < 0 ? -1 : 1);
    return further > 0 && further < 60 ? costs.beginning : undefined;
  };

  // One zone answers for all with the same clock, and only where that has had such an offset.
  const costOfClock = new Map<number, number | undefined>();
  const cost = (entry: ZoneEntry): number | undefined => {
    if (!costOfClock.has(entry.clock)) {
      const possible = entry.offsets.some((offset) => costOf(offset) !== undefined);
      costOfClock.set(entry.clock, possible ? costOf(offsetOf(entry, instant)) : undefined);
    }
    return costOfClock.get(entry.clock);
  };

  return zoneIndex(language).flatMap((candidate) => {
    const step = candidate.own ? cost(candidate.entry) : undefined;
    if (step === undefined) return [];
    return [{ candidate, by: 'offset' as const, matched: '', cost: step + candidate.entry.rank }];
  });
}
