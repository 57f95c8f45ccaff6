import { offsetAt } from '#src/core/time/zone.ts';
import { findByAbbreviation, findByOffset, findByText, readOffset } from './match-zones.ts';
import type { Found } from './match-zones.ts';
import { zoneIndex } from './zone-index.ts';
import type { Candidate } from './zone-index.ts';
import { canonicalZone, offsetOf, runtimeZone } from './zone-table.ts';

const most = 14;

/**
 * The choices while the query is empty: the preferred zones, UTC, and then, from west to east, a prominent zone for
 * each of the offsets at which most people live (at an instant, milliseconds).
 */
function suggestZones(preferred: readonly string[], instant: number, language: string): Found[] {
  const own = zoneIndex(language).filter((candidate) => candidate.own);
  const first = [...preferred, 'UTC'].flatMap((name) => {
    const zone = canonicalZone(name);
    return own.filter(({ entry }) => entry.zone === zone);
  });
  const taken = new Set(first.map(({ entry }) => offsetOf(entry, instant)));
  const others: { candidate: Candidate; offset: number }[] = [];
  for (const candidate of own) {
    if (others.length === most) break;
    const offset = offsetOf(candidate.entry, instant);
    if (offset === undefined || taken.has(offset)) continue;
    taken.add(offset);
    others.push({ candidate, offset });
  }
  others.sort((a, b) => a.offset - b.offset);
  return [...first, ...others.map(({ candidate }) => candidate)].map((candidate, cost) => ({
    candidate,
    by: 'suggestion',
    matched: '',
    cost,
  }));
}

/** A zone that the chooser offers. */
export interface ZoneResult {
  /** The name to store: the zone database's own, or an old one if the runtime supports only that. */
  readonly zone: string;
  /** The city that matched, or the zone's own. */
  readonly city: string;
  /** In the language of the interface; undefined for UTC. */
  readonly country: string | undefined;
  /** At the requested instant. */
  readonly offsetMinutes: number;
  /** Why it matches: "IST" as an abbreviation, "Asia/Calcutta" as a name, "Bangalore" as a city. */
  readonly matched: { readonly by: Found['by']; readonly text: string };
}

interface ZoneSearch {
  /** The language of the interface. */
  readonly language: string;
  /** Zones to suggest first, before anything is typed: the event's, the viewer's own. */
  readonly preferred?: readonly string[];
  /** The maximum number of choices; 20 by default. */
  readonly limit?: number;
}

/**
 * Finds zones by city, old and new name, country, area, abbreviation, and offset, with the best match first. Case,
 * accents, and punctuation don't count. Offsets are those at an instant (milliseconds), which should be the event's
 * rather than today's. An empty query returns suggestions.
 *
 * @example searchZones('bangalore', at, { language: 'en' })[0] //=> { zone: 'Asia/Kolkata', city: 'Bengaluru', … }
 * @example searchZones('IST', at, { language: 'en' }) //=> Kolkata, Jerusalem, Dublin
 */
export function searchZones(
  query: string,
  instantMillis: number,
  { language, preferred = [], limit = 20 }: ZoneSearch,
): ZoneResult[] {
  const found = find(query.trim().slice(0, 100), instantMillis, language, preferred);
  const choices: ZoneResult[] = [];
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

/** All matches for a query, the best first; among equal matches, the one that more people search for. */
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
