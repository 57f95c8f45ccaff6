import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { offsetAt } from '#src/core/time/zone.ts';
import { canonicalZone, zoneTable } from '#src/core/zones/zone-table.ts';
import { places, prominent } from '#src/core/zones/places.ts';
import { zoneDatabase } from '#src/core/zones/zone-data.ts';

/** The source of the machine's zone files, unless it has none, or a release that the table can't know. */
const machinesDatabase = ((file) => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const release = /^# version (\S+)/.exec(text)?.[1];
  return release === undefined || release > zoneDatabase ? undefined : text;
})('/usr/share/zoneinfo/tzdata.zi');
const table = zoneTable();

describe('the table of zones', () => {
  test('has at most 12 kB when compressed, including cities and names', () => {
    const text = ['zones/zone-data', 'zones/places', 'time/name-zone']
      .map((name) => readFileSync(`src/core/${name}.ts`, 'utf8'))
      .join('');
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(12_000);
  });

  test('has every zone once, with a city, and every country that the database names', () => {
    const zones = table.map(({ zone }) => zone);
    expect(new Set(zones).size).toBe(zones.length);
    expect(table.filter(({ city }) => city.name === '')).toEqual([]);
    expect(new Set(table.map(({ country }) => country)).size).toBeGreaterThan(240);
    expect(zones).toEqual(
      expect.arrayContaining(['Asia/Kolkata', 'Europe/Kyiv', 'Europe/Amsterdam', 'UTC']),
    );
  });

  test('contains the zone of every city, and every prominent zone', () => {
    const names = new Set(table.map(({ zone }) => zone.slice(zone.lastIndexOf('/') + 1)));
    const named = [
      ...places
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      ...prominent.trim().split(/\s+/),
    ];
    expect(named.filter((name) => !names.has(name ?? ''))).toEqual([]);
    expect(new Set(named.slice(0, places.trim().split('\n').length)).size).toBe(
      places.trim().split('\n').length,
    );
  });

  test('has no city twice in one zone', () => {
    const twice = table.filter(({ city, cities }) => {
      const all = [city, ...cities].flatMap(({ name, aliases }) => [name, ...aliases]);
      return new Set(all).size !== all.length;
    });
    expect(twice.map(({ zone }) => zone)).toEqual([]);
  });

  test('gives zones the same clock only if they have the same offsets', () => {
    const supported = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
    const days = Array.from(
      { length: 9 * 6 },
      (_, step) => Date.UTC(2018, 0, 15) + step * 61 * 86_400_000,
    );
    const offsets = new Map<number, string>();
    const differing = table
      .filter(({ zone }) => supported.has(zone))
      // Past years only, because the engine's database may predict other offsets than the table's.
      .filter(({ zone, clock }) => {
        const own = days
          .filter((day) => day < Date.UTC(2025, 0))
          .map((day) => offsetAt(zone, day))
          .join();
        if (!offsets.has(clock)) offsets.set(clock, own);
        return offsets.get(clock) !== own;
      });
    expect(differing.map(({ zone }) => zone)).toEqual([]);
  });
});

describe('the canonical name', () => {
  test('exists for every zone that the runtime lists, and has the same offsets', () => {
    const days = [Date.UTC(2021, 0, 15), Date.UTC(2021, 6, 15)];
    const wrong = Intl.supportedValuesOf('timeZone').filter((zone) => {
      const canonical = canonicalZone(zone);
      return (
        canonical === undefined ||
        days.some((day) => offsetAt(zone, day) !== offsetAt(canonical, day))
      );
    });
    expect(wrong).toEqual([]);
  });

  test.skipIf(machinesDatabase === undefined)(
    'exists for every zone and link of the machine’s database, unless that is newer',
    () => {
      const names = [...(machinesDatabase ?? '').matchAll(/^(?:Z|L \S+) (\S+)/gm)]
        .map(([, name = '']) => name)
        .filter((name) => name !== 'Factory');
      expect(names.length).toBeGreaterThan(500);
      const canonical = new Set(table.map(({ zone }) => zone));
      const isCanonical = (zone: string): boolean =>
        canonical.has(zone) || /^Etc\/GMT[+-]\d+$/.test(zone);
      expect(names.filter((name) => !isCanonical(canonicalZone(name) ?? ''))).toEqual([]);
    },
  );

  test.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['America/Indianapolis', 'America/Indiana/Indianapolis'],
    ['EST5EDT', 'America/New_York'],
    ['Etc/UTC', 'UTC'],
    ['Zulu', 'UTC'],
    ['GMT', 'UTC'],
    ['Etc/GMT+3', 'Etc/GMT+3'],
    ['etc/gmt-5', 'Etc/GMT-5'],
    ['europe/berlin', 'Europe/Berlin'],
    ['america/port-au-prince', 'America/Port-au-Prince'],
    ['America/New York', 'America/New_York'],
    ['Europe/Bratislava', 'Europe/Bratislava'],
  ])('of %s is %s', (name, zone) => {
    expect(canonicalZone(name)).toBe(zone);
  });

  test.each(['Berlin', 'IST', 'UTC+3', '+05:30', '', 'Etc/GMT+99', '__proto__', 'local'])(
    'does not exist for %j',
    (name) => {
      expect(canonicalZone(name)).toBeUndefined();
    },
  );
});
