import { canonicalZone } from './canonical-zone.ts';
import type { Found } from './found.ts';
import { offsetOf } from './runtime-zone.ts';
import { type Candidate, zoneIndex } from './zone-index.ts';

const most = 14;

/**
 * Before anything is typed: the preferred zones, UTC, and then a prominent zone for each of the
 * offsets most people live at (at an instant, milliseconds), from west to east.
 */
export function suggestZones(
  preferred: readonly string[],
  instant: number,
  language: string,
): Found[] {
  const own = zoneIndex(language).filter((candidate) => candidate.own);
  const first = [...preferred, 'UTC'].flatMap((name) => {
    const zone = canonicalZone(name);
    return own.filter(({ entry }) => entry.zone === zone);
  });
  const taken = new Set(first.map(({ entry }) => offsetOf(entry, instant)));
  const others: { candidate: Candidate; offset: number }[] = [];
  for (const candidate of own) {
    if (others.length === most) break;
    const offset = offsetOf(candidate.entry, instant);
    if (offset === undefined || taken.has(offset)) continue;
    taken.add(offset);
    others.push({ candidate, offset });
  }
  others.sort((a, b) => a.offset - b.offset);
  return [...first, ...others.map(({ candidate }) => candidate)].map((candidate, cost) => ({
    candidate,
    by: 'suggestion',
    matched: '',
    cost,
  }));
}
