import { isValidZone, offsetAt } from '#src/core/time/zone.ts';
import type { ZoneEntry } from './zone-table.ts';

const known = new Map<string, string | undefined>();

/** The name under which the runtime knows a zone: today's, else an old one; undefined where it knows none. */
export function runtimeZone({ zone, oldNames }: ZoneEntry): string | undefined {
  if (!known.has(zone)) known.set(zone, [zone, ...oldNames].find(isValidZone));
  return known.get(zone);
}

/** A zone's offset (minutes) at an instant (milliseconds); undefined where the runtime does not know the zone. */
export function offsetOf(entry: ZoneEntry, instantMillis: number): number | undefined {
  const zone = runtimeZone(entry);
  return zone === undefined ? undefined : offsetAt(zone, instantMillis);
}
