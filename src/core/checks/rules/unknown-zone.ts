import { foldText, toId } from '#src/core/text/fold.ts';
import { isOneSlip, nearestAmong } from '#src/core/text/nearest.ts';
import { problemRule } from '#src/core/checks/rule-builders.ts';
import { joinWords, quote } from '#src/core/checks/words/sentences.ts';
import { canonicalZone, zoneTable } from '#src/core/zones/zone-table.ts';
import { readOffset } from '#src/core/zones/match-zones.ts';

/** The zones of big cities for an abbreviation that stands for several offsets; IST stands for three. */
function zonesOf(abbreviation: string): string[] {
  const byClock = new Map<number, string>();
  for (const { zone, clock, abbreviations } of zoneTable()) {
    const used = abbreviations.some(({ name }) => name === abbreviation);
    if (used && !byClock.has(clock)) byClock.set(clock, zone);
  }
  return [...byClock.values()].slice(0, 3);
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

/**
 * The name that a text means: the city after its last slash, although it is in another region or has no zone of its own
 * (`Asia/Beijing`); or the nearest name, unless more than a typo separates them: a wrong zone shifts every time.
 */
function nameMeant(text: string, byName: ReadonlyMap<string, string>): string | undefined {
  const city = toId(text.slice(text.lastIndexOf('/') + 1));
  const exact = [...byName.keys()].find((name) => toId(name) === city);
  if (exact !== undefined) return exact;
  const nearest = nearestAmong(byName.keys())(text);
  return nearest !== undefined && isOneSlip(toId(nearest), toId(text)) ? nearest : undefined;
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(text);
}

function instead(text: string): string {
  const canonical = canonicalZone(text);
  if (canonical !== undefined) return `Write "${canonical}".`;
  const used = zonesOf(text.trim().toUpperCase());
  if (used.length > 0) {
    return `Abbreviations are ambiguous. Use a time zone name such as ${joinWords(used, 'or')}.`;
  }
  if (readOffset(text) !== undefined) {
    return 'An offset doesn’t say when clocks change. Use a time zone name such as "Europe/Berlin".';
  }
  const byName = zoneByName();
  const name = nameMeant(text, byName) ?? '';
  // An abbreviation in another language ("MEZ") is not a city with a typo (Fez), but "PARIS" is a city.
  const isName = !isAbbreviation(text) || foldText(name) === foldText(text);
  const zone = isName ? byName.get(name) : undefined;
  return zone === undefined
    ? 'Write the time zone of the event as region and city, such as "America/Los_Angeles".'
    : `Did you mean "${zone}"?`;
}

/** A zone that the zone database does not contain. */
export const unknownZone = problemRule('unknown-zone', 'zone-unknown', ({ path, text }) => {
  const value = canonicalZone(text);
  return {
    message: `${quote(text)} isn’t a time zone.`,
    hint: instead(text),
    fix: value === undefined ? undefined : { edit: 'set', path, value },
  };
});
