import { cityOf } from '#src/core/time/name-zone.ts';
import { places } from './places.ts';
import { prominent } from './prominent.ts';
import { clocks, oldNames, zones } from './zone-data.ts';

/** A place's name and the other names it is found by. */
export interface Place {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A canonical zone with all it is found by. */
export interface ZoneEntry {
  /** The name that the zone database uses today. */
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
  /** From 0, the one that most people look for. */
  readonly rank: number;
}

export interface Abbreviation {
  readonly name: string;
  readonly offsetMinutes: number;
}

let table: readonly ZoneEntry[] | undefined;

/** All canonical zones, the prominent ones first, then by name; unfolded from the data at the first call. */
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
  ].sort((a, b) => a.rank - b.rank || (a.city.name < b.city.name ? -1 : 1));
}

const lastPart = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);

const lines = (text: string): string[] => text.trim().split('\n');

/** The first word of each line leads to the rest. */
const byFirstWord = (text: string): Map<string, string> =>
  new Map(
    lines(text).map((line) => [
      line.slice(0, line.indexOf(' ')),
      line.slice(line.indexOf(' ') + 1),
    ]),
  );

const readPlaces = (text: string): Place[] =>
  text
    .split(',')
    .map((place) => place.trim())
    .filter((place) => place !== '')
    .map((place) => place.split('='))
    .map(([name = '', ...aliases]) => ({ name, aliases }));

const readStretches = (text: string): Abbreviation[] =>
  [...text.matchAll(/([A-Z]*)(-?\d+)/g)].map(([, name = '', offset]) => ({
    name,
    offsetMinutes: Number(offset),
  }));
