import { foldText } from '#src/core/text/fold.ts';
import { zoneTable } from './zone-table.ts';
import type { Place, ZoneEntry } from './zone-table.ts';

/** Names of countries that people use and that the runtime's English lacks. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE'],
  CD: ['DRC', 'Zaire'],
  CG: ['Republic of the Congo'],
  CI: ['Ivory Coast'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Great Britain'],
  HK: ['Hong Kong'],
  IR: ['Persia'],
  KP: ['North Korea', 'DPRK'],
  KR: ['South Korea', 'Republic of Korea'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  NL: ['Holland'],
  RU: ['Russian Federation'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Türkiye'],
  US: ['USA', 'America', 'United States of America'],
  VA: ['Holy See'],
};

interface CountryNames {
  /** In the language of the interface. */
  readonly shown: string;
  /** Every name for searching: that name, the English one, the code, others. */
  readonly all: readonly string[];
}

/** The names of a country (ISO 3166-1) from the runtime, so that no table of them has to be loaded. */
function countryNames(language: string): (country: string) => CountryNames {
  const own = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  return (country) => {
    const shown = own.of(country) ?? country;
    const others = [english.of(country) ?? country, country, ...(otherNames[country] ?? [])];
    return { shown, all: [...new Set([shown, ...others])] };
  };
}

/** The type of name that matched. */
export type FoundBy = 'city' | 'area' | 'country' | 'name';

/** A text that leads to a city. */
export interface Key {
  readonly by: FoundBy;
  /** In the form in which it is shown. */
  readonly text: string;
  readonly folded: string;
}

/** A city that people can choose for its zone. */
export interface Candidate {
  readonly entry: ZoneEntry;
  readonly city: string;
  readonly country: string | undefined;
  /** Whether the zone is named after this city; only then do countries, areas, and zone names lead to it. */
  readonly own: boolean;
  readonly keys: readonly Key[];
  /** All of these and its country's names, in which each word of a query is searched for. */
  readonly words: string;
}

interface Country {
  readonly shown: string;
  readonly keys: readonly Key[];
}

const indexes = new Map<string, readonly Candidate[]>();

/**
 * Every city in the table with the texts by which it is found; computed once for each language, within a few
 * milliseconds.
 */
export function zoneIndex(language: string): readonly Candidate[] {
  let index = indexes.get(language);
  if (index === undefined) {
    const names = countryNames(language);
    const countries = new Map<string, Country>();
    index = zoneTable().flatMap((entry) => {
      if (entry.country === undefined) return candidatesOf(entry, undefined);
      const country = countries.get(entry.country) ?? toCountry(names(entry.country));
      countries.set(entry.country, country);
      return candidatesOf(entry, country);
    });
    indexes.set(language, index);
  }
  return index;
}

function candidatesOf(entry: ZoneEntry, country: Country | undefined): Candidate[] {
  const keysOfZone = [
    ...entry.areas.flatMap((area) => keysOf('area', area)),
    ...[entry.zone, ...entry.oldNames].flatMap(keysOfName),
    ...(country?.keys ?? []),
  ];
  const wordsOfZone = keysOfZone.map(({ folded }) => folded).join(' ');
  return [entry.city, ...entry.cities].map((place) => {
    const own = place === entry.city;
    const keys = keysOf('city', place);
    return {
      entry,
      city: place.name,
      country: country?.shown,
      own,
      keys: own ? [...keys, ...keysOfZone] : keys,
      words: ` ${keys.map(({ folded }) => folded).join(' ')} ${wordsOfZone}`,
    };
  });
}

function toCountry({ shown, all }: CountryNames): Country {
  return {
    shown,
    keys: all.map((name) => key('country', name)),
  };
}

function key(by: FoundBy, text: string): Key {
  return { by, text, folded: foldText(text) };
}

function keysOf(by: FoundBy, place: Place): Key[] {
  return [place.name, ...place.aliases].map((name) => key(by, name));
}

/** A zone's name is found as a whole and by its last part: "calcutta", "eastern". */
function keysOfName(name: string): Key[] {
  const whole = key('name', name);
  const last = name.slice(name.lastIndexOf('/') + 1);
  return last === name ? [whole] : [whole, { ...whole, folded: foldText(last) }];
}
