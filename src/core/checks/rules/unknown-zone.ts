import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { joinWords, quote } from '#src/core/text/sentences.ts';
import { meantZone } from '#src/core/zones/meant-zone.ts';
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
  const zone = meantZone(text);
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
