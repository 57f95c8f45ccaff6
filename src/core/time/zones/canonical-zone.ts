import { isValidZone } from '#src/core/time/zone.ts';
import { zoneTable } from './zone-table.ts';

let byAnyName: ReadonlyMap<string, string> | undefined;

/**
 * The name that the zone database uses today for a zone, found by that or an old name in any case
 * and also with spaces; undefined where there is none.
 *
 * @example canonicalZone('asia/calcutta') //=> 'Asia/Kolkata'
 * @example canonicalZone('America/New York') //=> 'America/New_York'
 * @example canonicalZone('PST') //=> undefined
 */
export function canonicalZone(name: string): string | undefined {
  byAnyName ??= new Map(
    zoneTable().flatMap(({ zone, oldNames }) =>
      [zone, ...oldNames].map((known) => [known.toLowerCase(), zone] as const),
    ),
  );
  const wanted = name.trim().replace(/\s+/g, '_').toLowerCase();
  const fixed = wanted.replace(/^etc\/gmt/, 'Etc/GMT');
  return (
    byAnyName.get(wanted) ?? (/^Etc\/GMT[+-]/.test(fixed) && isValidZone(fixed) ? fixed : undefined)
  );
}
