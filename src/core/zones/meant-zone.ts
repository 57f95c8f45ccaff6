import { foldText, toId } from '#src/core/text/fold.ts';
import { isOneSlip, nearestAmong } from '#src/core/text/nearest.ts';
import { zoneTable } from './zone-table.ts';

/**
 * The zone that somebody most likely means by a text that is not one: the zone of a city, or a name with one typo.
 * Undefined if it is too uncertain: a wrong zone shifts every time.
 *
 * @example meantZone('Berlin') //=> 'Europe/Berlin'
 * @example meantZone('Asia/Beijing') //=> 'Asia/Shanghai'
 * @example meantZone('Europe/Berln') //=> 'Europe/Berlin'
 */
export function meantZone(text: string): string | undefined {
  const byName = zoneByName();
  const name = meantName(text, byName.keys()) ?? '';
  // An abbreviation in another language ("MEZ") is not a city with a typo (Fez), but "PARIS" is a city.
  const isName = !isAbbreviation(text) || foldText(name) === foldText(text);
  return isName ? byName.get(name) : undefined;
}

/** Every name of a zone or of a city in it, with the zone. The names of the most important zones take precedence. */
function zoneByName(): Map<string, string> {
  const byName = new Map<string, string>();
  const add = (name: string, zone: string): void => {
    if (!byName.has(name)) byName.set(name, zone);
  };
  for (const { zone, city } of zoneTable()) {
    add(zone, zone);
    add(city.name, zone);
  }
  for (const { zone, cities, areas } of zoneTable()) {
    for (const { name, aliases } of [...cities, ...areas]) {
      for (const any of [name, ...aliases]) add(any, zone);
    }
  }
  return byName;
}

/** The city after the last slash, although it is in another region or has no zone of its own; or a name with a typo. */
function meantName(text: string, names: Iterable<string>): string | undefined {
  const all = [...names];
  const city = toId(text.slice(text.lastIndexOf('/') + 1));
  const exact = all.find((name) => toId(name) === city);
  if (exact !== undefined) return exact;
  const nearest = nearestAmong(all)(text);
  return nearest !== undefined && isOneSlip(toId(nearest), toId(text)) ? nearest : undefined;
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(text);
}
