import { cityOf } from '#src/core/time/name-zone.ts';
import { isValidZone, offsetAt } from '#src/core/time/zone.ts';
import { places, prominent } from './places.ts';
import { clocks, oldNames, zones } from './zone-data.ts';
import { compareText } from '#src/core/text/compare.ts';

/** The name of a location, and the other names by which it is found. */
export interface Place {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A canonical zone with everything by which it is found. */
export interface ZoneEntry {
  /** The current name in the zone database. */
  readonly zone: string;
  /** The city in the zone's name. */
  readonly city: Place;
  /** Other cities in the zone. */
  readonly cities: readonly Place[];
  readonly areas: readonly Place[];
  /** ISO 3166-1; undefined for UTC. */
  readonly country: string | undefined;
  readonly oldNames: readonly string[];
  /** Zones with the same number have had the same offsets for years. */
  readonly clock: number;
  readonly abbreviations: readonly Abbreviation[];
  /** All offsets in minutes that it has had in those years. */
  readonly offsets: readonly number[];
  /** The position in the order of how many people search for it, from 0. */
  readonly rank: number;
}

interface Abbreviation {
  readonly name: string;
  readonly offsetMinutes: number;
}

let table: readonly ZoneEntry[] | undefined;

/** All canonical zones, the most prominent first, then by name; decoded from the data at the first call. */
export function zoneTable(): readonly ZoneEntry[] {
  table ??= unfold();
  return table;
}

function unfold(): ZoneEntry[] {
  const placesOf = byFirstWord(places);
  const oldNamesOf = byFirstWord(oldNames);
  const ranks = new Map(
    prominent
      .trim()
      .split(/\s+/)
      .map((zone, rank) => [zone, rank]),
  );
  const stretches = [...clocks.split(','), '0', '-720'].map(readStretches);

  function entry(zone: string, country: string | undefined, clock: number): ZoneEntry {
    const [citiesText = '', areasText = ''] = (placesOf.get(lastPart(zone)) ?? '').split(';');
    const cities = readPlaces(citiesText);
    const named = country === undefined ? undefined : cityOf(zone);
    const city =
      named === undefined
        ? (cities[0] ?? { name: zone, aliases: [] })
        : (cities.find(({ name }) => name === named) ?? { name: named, aliases: [] });
    return {
      zone,
      city,
      cities: cities.filter((place) => place !== city),
      areas: readPlaces(areasText),
      country,
      oldNames: (oldNamesOf.get(zone) ?? '').split(' ').filter((name) => name !== ''),
      clock,
      abbreviations: (stretches[clock] ?? []).filter(({ name }) => name !== ''),
      offsets: (stretches[clock] ?? []).map(({ offsetMinutes }) => offsetMinutes),
      rank: ranks.get(lastPart(zone)) ?? ranks.size,
    };
  }

  const entries = lines(zones).flatMap((line) => {
    const [region = '', rows = ''] = line.split(': ');
    return rows.split(', ').map((row) => {
      const [name = '', country = '', clock = ''] = row.split(' ');
      return entry(`${region}/${name}`, country, parseInt(clock, 36));
    });
  });
  return [
    ...entries,
    entry('UTC', undefined, stretches.length - 2),
    entry('Etc/GMT+12', undefined, stretches.length - 1),
  ].sort((a, b) => a.rank - b.rank || compareText(a.city.name, b.city.name));
}

function lastPart(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}

function lines(text: string): string[] {
  return text.trim().split('\n');
}

/** The first word of each line leads to the rest. */
function byFirstWord(text: string): Map<string, string> {
  return new Map(
    lines(text).map((line) => [
      line.slice(0, line.indexOf(' ')),
      line.slice(line.indexOf(' ') + 1),
    ]),
  );
}

function readPlaces(text: string): Place[] {
  return text
    .split(',')
    .map((place) => place.trim())
    .filter((place) => place !== '')
    .map((place) => place.split('='))
    .map(([name = '', ...aliases]) => ({ name, aliases }));
}

function readStretches(text: string): Abbreviation[] {
  return [...text.matchAll(/([A-Z]*)(-?\d+)/g)].map(([, name = '', offset]) => ({
    name,
    offsetMinutes: Number(offset),
  }));
}

let byAnyName: ReadonlyMap<string, string> | undefined;

/**
 * The current name of a zone in the zone database, looked up by that name or an old one, in any case and also with
 * spaces; undefined for an unknown name.
 *
 * @example canonicalZone('asia/calcutta') //=> 'Asia/Kolkata'
 * @example canonicalZone('America/New York') //=> 'America/New_York'
 * @example canonicalZone('PST') //=> undefined
 */
export function canonicalZone(name: string): string | undefined {
  byAnyName ??= new Map(
    zoneTable().flatMap(({ zone, oldNames }) =>
      [zone, ...oldNames].map((each) => [each.toLowerCase(), zone] as const),
    ),
  );
  const wanted = name.trim().replace(/\s+/g, '_').toLowerCase();
  const fixed = wanted.replace(/^etc\/gmt/, 'Etc/GMT');
  return (
    byAnyName.get(wanted) ?? (/^Etc\/GMT[+-]/.test(fixed) && isValidZone(fixed) ? fixed : undefined)
  );
}

const runtimeZones = new Map<string, string | undefined>();

/** The zone's name that the runtime supports: the current one, else an old one; undefined if it supports neither. */
export function runtimeZone({ zone, oldNames }: ZoneEntry): string | undefined {
  if (!runtimeZones.has(zone)) runtimeZones.set(zone, [zone, ...oldNames].find(isValidZone));
  return runtimeZones.get(zone);
}

/** A zone's offset (minutes) at an instant (milliseconds); undefined if the runtime does not support the zone. */
export function offsetOf(entry: ZoneEntry, instantMillis: number): number | undefined {
  const zone = runtimeZone(entry);
  return zone === undefined ? undefined : offsetAt(zone, instantMillis);
}
