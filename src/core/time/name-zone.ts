import { cityNames } from './city-names.ts';
import { formatOffset, offsetAt } from './zone.ts';

/** A zone's name for readers. Abbreviations mean different things in different places and are not used. */
export interface ZoneName {
  /** `Kolkata`; undefined for a zone without a place, like UTC. */
  readonly city: string | undefined;
  /** `UTC+5:30` */
  readonly offset: string;
  /** `Kolkata, UTC+5:30` */
  readonly label: string;
}

/**
 * Names a zone by its city and its offset at an instant (milliseconds), by today's name also where
 * the runtime says an older one (`Asia/Calcutta`).
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

/** The city in a zone's name, as it is written today: `Asia/Saigon` is Ho Chi Minh City. */
export function cityOf(zone: string): string | undefined {
  // `US/Pacific` names no city, but the runtime may know the zone that it stands for.
  const name = places.test(zone)
    ? zone
    : new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  if (!places.test(name)) return undefined;
  const last = name.slice(name.lastIndexOf('/') + 1);
  return cityNames[last] ?? last.replaceAll('_', ' ');
}
