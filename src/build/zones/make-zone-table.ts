import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readZoneFile } from './zone-file.ts';

/**
 * Writes `src/core/zones/zone-data.ts` (names and abbreviations, for the browser's chooser) and
 * `offset-data.ts` (offsets, for the build) from a machine's zone database. Run it by hand after a new
 * release of the database.
 *
 *   node src/build/zones/make-zone-table.ts [/usr/share/zoneinfo]
 */

const folder = process.argv[2] ?? '/usr/share/zoneinfo';
function target(name: string): URL {
  return new URL(`../../core/zones/${name}`, import.meta.url);
}
function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

const source = read('tzdata.zi').split('\n');
const version = source[0]?.replace('# version ', '') ?? 'unknown';

/** Country and canonical zone, from the table that lists the zones of each country. */
const zones = read('zone.tab')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([country = '', , zone = '']) => ({ country, zone }))
  .sort((a, b) => (a.zone < b.zone ? -1 : 1));
const canonical = new Set(zones.map(({ zone }) => zone));

/**
 * Names that distributions with the oldest history build as zones, and for which the database's own `backward` file has
 * links, as here.
 */
const linkedUpstream = {
  CET: 'Europe/Brussels',
  CST6CDT: 'America/Chicago',
  EET: 'Europe/Athens',
  EST: 'America/Panama',
  EST5EDT: 'America/New_York',
  HST: 'Pacific/Honolulu',
  MET: 'Europe/Brussels',
  MST: 'America/Phoenix',
  MST7MDT: 'America/Denver',
  PST8PDT: 'America/Los_Angeles',
  WET: 'Europe/Lisbon',
  'Etc/UTC': 'UTC',
  'Etc/GMT': 'UTC',
};

const links = new Map<string, string>(Object.entries(linkedUpstream));
for (const line of source) {
  const [kind, to = '', from = ''] = line.split(' ');
  if (kind === 'L' && from !== 'UTC') links.set(from, to);
}

/** The canonical zone for an old name, through any number of links. */
function follow(name: string): string {
  const to = links.get(name);
  return canonical.has(name) || to === undefined ? name : follow(to);
}

const oldNames = new Map<string, string[]>();
for (const name of [...links.keys()].sort()) {
  if (canonical.has(name)) continue;
  const zone = follow(name);
  oldNames.set(zone, [...(oldNames.get(zone) ?? []), name]);
}

/**
 * Zones whose clocks agree from a few years before the release on share a clock, so that the offsets of all zones at an
 * instant are computed a hundred times rather than four hundred.
 */
const firstYear = Number(version.slice(0, 4)) - 8;
const from = Date.UTC(firstYear, 0) / 1000;
const clocks = new Map<string, { index: number; stretches: string }>();
const regions = new Map<string, string[]>();
for (const { country, zone } of zones) {
  const { key, stretches } = readZoneFile(readFileSync(join(folder, zone)), from);
  const clock = clocks.get(key) ?? { index: clocks.size, stretches };
  clocks.set(key, clock);
  const slash = zone.indexOf('/');
  const region = zone.slice(0, slash);
  const row = [zone.slice(slash + 1), country, clock.index.toString(36)].join(' ');
  regions.set(region, [...(regions.get(region) ?? []), row]);
}

const table = [...regions].map(([region, rows]) => `${region}: ${rows.join(', ')}`).join('\n');
const old = [...oldNames].map(([zone, names]) => `${zone} ${names.join(' ')}`).join('\n');
const stretches = [...clocks.values()].map((clock) => clock.stretches).join(',');

/**
 * Offsets are needed for events in all years that zone files list; those of distributions such as Debian (`zic -b fat`)
 * list the years up to 2037. Zones that agree in all of them share a row.
 */
const offsetYears = { first: 2000, last: 2037 };
const sharers = Map.groupBy(
  zones.map(({ zone }) => zone),
  (zone) => readOffsets(zone),
);
const offsetRows = [...sharers].map(([offsets, names]) => `${names.join(' ')}|${offsets}`);

function readOffsets(zone: string): string {
  const bytes = readFileSync(join(folder, zone));
  const { offsets, hasRule } = readZoneFile(bytes, Date.UTC(offsetYears.first, 0) / 1000);
  const lastChange = Number.parseInt(/(\w+):-?\w+$/.exec(offsets)?.[1] ?? '0', 36) * 60_000;
  if (hasRule && new Date(lastChange).getUTCFullYear() < offsetYears.last) {
    throw new Error(`${zone} does not write its changes out up to ${offsetYears.last}.`);
  }
  return offsets;
}

writeFileSync(
  target('offset-data.ts'),
  `// Made by src/build/zones/make-zone-table.ts. Don't edit: run it again.

/** The first and last year whose offsets are in the table. */
export const offsetYears = { first: ${offsetYears.first}, last: ${offsetYears.last} };

/**
 * Offsets of release ${version} of the zone database (public domain, https://www.iana.org/time-zones):
 * the names of zones, their first offset, and each later one behind the minute since 1970 at which it
 * begins; in minutes, base 36.
 */
export const offsets = \`
${offsetRows.join('\n')}
\`;
`,
);

writeFileSync(
  target('zone-data.ts'),
  `// Made by src/build/zones/make-zone-table.ts. Don't edit: run it again.

/** The release of the zone database (public domain, https://www.iana.org/time-zones) that this comes from. */
export const zoneDatabase = '${version}';

/** Canonical zones by region: name, country (ISO 3166-1), and the place of its clock in \`clocks\`, base 36. */
export const zones = \`
${table}
\`;

/** Each clock's offsets in minutes with their abbreviations, where they have one; zones with the same clock agree from ${firstYear} on. */
export const clocks =
  '${stretches}';

/** A canonical zone and the old names that lead to it. */
export const oldNames = \`
${old}
\`;
`,
);
process.stdout.write(
  `${version}: ${zones.length} zones, ${clocks.size} clocks, ${[...oldNames.values()].flat().length} old names\n`,
);
