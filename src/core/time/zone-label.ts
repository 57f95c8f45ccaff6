import { clockRange } from './clock-range.ts';
import type { ClockStyle } from './format-clock.ts';
import { formatDateAt } from './format-date.ts';
import { nameZone } from './name-zone.ts';
import { offsetChanges } from './offset-changes.ts';
import type { OffsetChange } from './offset-changes.ts';
import { formatOffset } from './zone.ts';

/** Joins a zone's name, the local time at which its offset ends, and the next offset, in a language's words. */
export type UntilWords = (zone: string, until: string, next: string) => string;

/**
 * Names a zone for a period of time: `Berlin, UTC+2`. If a clock change lies between its first and last instant
 * (milliseconds), the name has both offsets: `Berlin, UTC+2 until 03:00, then UTC+1`. That wall clock is in the offset
 * that ends. It has a date unless it is below the heading of a `day` (`2021-04-09`).
 */
export function zoneOver(
  zone: string,
  from: number,
  to: number,
  style: ClockStyle,
  join: UntilWords,
  day?: string,
): string {
  return offsetChanges(zone, from, to).reduce(
    (name, change) => join(name, wallClockBefore(change, style, day), formatOffset(change.after)),
    nameZone(zone, from).label,
  );
}

/**
 * Names a zone for a range of times in little space: `Berlin, UTC+2`, or only `Berlin` if its offset changes in between
 * and a single offset would be misleading.
 */
export function zoneInShort(zone: string, from: number, to: number): string {
  const { city, label } = nameZone(zone, from);
  return city === undefined || offsetChanges(zone, from, to).length === 0 ? label : city;
}

/** The local time at a change if the clocks had not changed: 03:00 in Berlin, 02:00 in spring. */
function wallClockBefore(change: OffsetChange, style: ClockStyle, day?: string): string {
  const unchanged = change.at + change.before * 60_000;
  const { start } = clockRange('UTC', style, unchanged, undefined, day);
  if (day === undefined) {
    return `${formatDateAt(unchanged, 'UTC', style.language, 'short')}, ${start.clock}`;
  }
  return start.weekday === undefined ? start.clock : `${start.weekday.short} ${start.clock}`;
}
