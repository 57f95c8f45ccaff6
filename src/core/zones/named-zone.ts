import { isValidZone } from '#src/core/time/zone.ts';
import { meantZone } from './meant-zone.ts';
import { canonicalZone } from './zone-table.ts';

/** The zone that somebody named to a command, as a file can contain it; undefined if there is none. */
export function namedZone(name: string): string | undefined {
  return isValidZone(name) ? name : canonicalZone(name);
}

/** What a command says about a name that is no zone. */
export function noZoneWords(name: string): string {
  const instead = meantZone(name) ?? 'an IANA name, like Europe/Berlin';
  return `There is no zone "${name}". Write ${instead}.`;
}
