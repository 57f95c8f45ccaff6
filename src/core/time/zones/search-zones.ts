import { offsetAt } from '#src/core/time/zone.ts';
import { findByAbbreviation } from './find-by-abbreviation.ts';
import { findByOffset } from './find-by-offset.ts';
import { findByText } from './find-by-text.ts';
import type { Found } from './found.ts';
import { readOffset } from './read-offset.ts';
import { runtimeZone } from './runtime-zone.ts';
import { suggestZones } from './suggest-zones.ts';

/** A zone that the chooser offers. */
export interface ZoneChoice {
  /** The name to keep: the zone database's own, or an old one where the runtime knows only that. */
  readonly zone: string;
  /** The city that was looked for, or the zone's own. */
  readonly city: string;
  /** In the language of the interface; undefined for UTC. */
  readonly country: string | undefined;
  /** At the instant that was asked for. */
  readonly offsetMinutes: number;
  /** Why it is offered: "IST" by abbreviation, "Asia/Calcutta" by name, "Bangalore" by city. */
  readonly matched: { readonly by: Found['by']; readonly text: string };
}

export interface ZoneSearch {
  /** The language of the interface. */
  readonly language: string;
  /** Zones to suggest first, before anything is typed: the event's, the viewer's own. */
  readonly preferred?: readonly string[];
  /** How many choices at most; 20 unless told. */
  readonly limit?: number;
}

/**
 * Finds zones by city, old and new name, country, area, abbreviation and offset, the best first;
 * case, accents and punctuation don't count. Offsets are those at an instant (milliseconds): give the
 * event's, not today's. An empty query gives suggestions.
 *
 * @example searchZones('bangalore', at, { language: 'en' })[0] //=> { zone: 'Asia/Kolkata', city: 'Bengaluru', … }
 * @example searchZones('IST', at, { language: 'en' }) //=> Kolkata, Jerusalem, Dublin
 */
export function searchZones(
  query: string,
  instantMillis: number,
  { language, preferred = [], limit = 20 }: ZoneSearch,
): ZoneChoice[] {
  const found = find(query.trim().slice(0, 100), instantMillis, language, preferred);
  const choices: ZoneChoice[] = [];
  const seen = new Set<string>();
  for (const { candidate, by, matched } of found) {
    if (choices.length >= limit) break;
    const zone = runtimeZone(candidate.entry);
    const name = `${zone} ${candidate.city}`;
    if (zone === undefined || seen.has(name)) continue;
    seen.add(name);
    choices.push({
      zone,
      city: candidate.city,
      country: candidate.country,
      offsetMinutes: offsetAt(zone, instantMillis),
      matched: { by, text: matched },
    });
  }
  return choices;
}

/** All that a query leads to, the best first; among equals the one that more people look for. */
function find(
  query: string,
  instant: number,
  language: string,
  preferred: readonly string[],
): Found[] {
  if (query === '') return suggestZones(preferred, instant, language);
  const offset = readOffset(query);
  const found =
    offset === undefined
      ? [...findByAbbreviation(query, instant, language), ...findByText(query, language)]
      : findByOffset(offset, instant, language);
  return found.sort((a, b) => a.cost - b.cost);
}
