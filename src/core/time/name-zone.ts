import { formatOffset, offsetAt } from './zone.ts';

/** Cities whose name differs from the one in the zone's name: renamed cities, and names with accents or periods. */
const cityNames: Readonly<Record<string, string>> = {
  // Old names that browsers still give.
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Coral_Harbour: 'Atikokan',
  Dacca: 'Dhaka',
  Enderbury: 'Kanton',
  Faeroe: 'Faroe Islands',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Macao: 'Macau',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Thimbu: 'Thimphu',
  Truk: 'Chuuk',
  Ulan_Bator: 'Ulaanbaatar',
  // Written in full.
  Araguaina: 'Araguaína',
  Asuncion: 'Asunción',
  Bahia_Banderas: 'Bahía de Banderas',
  Belem: 'Belém',
  Bogota: 'Bogotá',
  Busingen: 'Büsingen',
  Cancun: 'Cancún',
  Ciudad_Juarez: 'Ciudad Juárez',
  Cordoba: 'Córdoba',
  Cuiaba: 'Cuiabá',
  Curacao: 'Curaçao',
  DumontDUrville: 'Dumont d’Urville',
  Eirunepe: 'Eirunepé',
  El_Aaiun: 'El Aaiún',
  Faroe: 'Faroe Islands',
  Ho_Chi_Minh: 'Ho Chi Minh City',
  Lome: 'Lomé',
  Maceio: 'Maceió',
  Merida: 'Mérida',
  Mexico_City: 'Mexico City',
  Ndjamena: 'N’Djamena',
  Noumea: 'Nouméa',
  Reunion: 'Réunion',
  Santarem: 'Santarém',
  Sao_Paulo: 'São Paulo',
  Sao_Tome: 'São Tomé',
  Scoresbysund: 'Ittoqqortoormiit',
  St_Barthelemy: 'St. Barthélemy',
  St_Helena: 'St. Helena',
  St_Johns: 'St. John’s',
  St_Kitts: 'St. Kitts',
  St_Lucia: 'St. Lucia',
  St_Thomas: 'St. Thomas',
  St_Vincent: 'St. Vincent',
  Tucuman: 'Tucumán',
};

/**
 * A zone's name for readers. It contains no abbreviation, because abbreviations mean different things in different
 * places.
 */
interface ZoneName {
  /** `Kolkata`; undefined for a zone without a location, such as UTC. */
  readonly city: string | undefined;
  /** `UTC+5:30` */
  readonly offset: string;
  /** `Kolkata, UTC+5:30` */
  readonly label: string;
}

/**
 * Names a zone by its city and its offset at an instant (milliseconds). The city's current name is used, even if the
 * runtime returns an older one (`Asia/Calcutta`).
 *
 * @example nameZone('Asia/Calcutta', 0).label //=> 'Kolkata, UTC+5:30'
 */
export function nameZone(zone: string, instantMillis: number): ZoneName {
  const city = cityOf(zone);
  const offset = formatOffset(offsetAt(zone, instantMillis));
  return { city, offset, label: city === undefined ? offset : `${city}, ${offset}` };
}

const places =
  /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/** The city in a zone's name, under its current name: `Asia/Saigon` is Ho Chi Minh City. */
export function cityOf(zone: string): string | undefined {
  // `US/Pacific` contains no city, but the runtime may have another name for the zone.
  const name = places.test(zone)
    ? zone
    : new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  if (!places.test(name)) return undefined;
  const last = name.slice(name.lastIndexOf('/') + 1);
  return cityNames[last] ?? last.replaceAll('_', ' ');
}
