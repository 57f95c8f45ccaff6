import { compactOffset, compactUtc } from '#src/core/time/compact.ts';
import { offsetChanges, type OffsetChange } from '#src/core/time/offset-changes.ts';
import { offsetAt } from '#src/core/time/zone.ts';
import type { ContentLine } from './content-line.ts';

const yearMillis = 366 * 86_400_000;

/**
 * A zone's rules around some instants (milliseconds): every change of its clocks from a year before
 * the first to a year after the last, each written out (RFC 5545, 3.6.5). Older and later rules are
 * left out, for some clients choke on historic offsets with seconds.
 */
export function vtimezone(zone: string, first: number, last: number): ContentLine[] {
  const from = Math.floor((first - yearMillis) / 60_000) * 60_000;
  const changes = offsetChanges(zone, from, last + yearMillis);
  const initial = offsetAt(zone, from);
  const standard = Math.min(initial, ...changes.map(({ after }) => after));
  const observances = [{ at: from, before: initial, after: initial }, ...changes];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observances.flatMap((change) => observance(change, standard)),
    'END:VTIMEZONE',
  ];
}

/** From when an offset holds; the start is a wall clock of the offset before it. */
function observance({ at, before, after }: OffsetChange, standard: number): ContentLine[] {
  const name = after > standard ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${compactUtc(at + before * 60_000).slice(0, -1)}`,
    `TZOFFSETFROM:${compactOffset(before)}`,
    `TZOFFSETTO:${compactOffset(after)}`,
    `END:${name}`,
  ];
}
