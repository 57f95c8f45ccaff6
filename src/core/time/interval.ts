import type { DateTime } from 'luxon';

const minuteMillis = 60_000;

/** From a start to an end, which is not part of the interval. */
export interface Interval {
  readonly start: DateTime<true>;
  readonly end: DateTime<true>;
}

/**
 * Whether an interval lasts a day or longer, as that of a hackathon or an exhibition: in elapsed time, because apps and
 * grids can show only shorter ones as ordinary entries, or by the clock of its zone, because "10:00–10:00" needs its
 * dates. In the night in which the clocks go forward, a day by the clock takes only 23 hours.
 */
export function isMultiDay({ start, end }: Interval): boolean {
  return lastsDays(
    { at: start.toMillis(), offset: start.offset },
    { at: end.toMillis(), offset: end.offset },
  );
}

/** An instant in milliseconds, and the offset of a zone at that time in minutes. */
export interface InstantWithOffset {
  readonly at: number;
  readonly offset: number;
}

/** The same, between two instants. */
export function lastsDays(start: InstantWithOffset, end: InstantWithOffset): boolean {
  const elapsed = end.at - start.at;
  const byTheClock = elapsed + (end.offset - start.offset) * minuteMillis;
  return Math.max(elapsed, byTheClock) >= 24 * 60 * minuteMillis;
}

/** Whether two intervals share an instant. An interval that ends when the other begins does not overlap it. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start.toMillis() < b.end.toMillis() && b.start.toMillis() < a.end.toMillis();
}

/** The minutes that pass between two instants, also across a clock change. */
export function minutesBetween(a: DateTime<true>, b: DateTime<true>): number {
  return (b.toMillis() - a.toMillis()) / minuteMillis;
}

/** The instant after some elapsed minutes, whether or not the clocks change in between. */
export function plusMinutes(instant: DateTime<true>, minutes: number): DateTime<true> {
  return instant.plus({ minutes });
}

/** Whether an interval is entirely within another; they may begin or end together. */
export function liesWithin(inner: Interval, outer: Interval): boolean {
  return (
    outer.start.toMillis() <= inner.start.toMillis() && inner.end.toMillis() <= outer.end.toMillis()
  );
}

/** A slot is near, and announced on pages, from this many minutes before its start. */
export const nearMinutes = 60;

/** A slot's phase at an instant: still to come, within the hour, on, or over. */
export type Phase = 'ahead' | 'soon' | 'now' | 'ended';

/**
 * Returns a slot's phase at an instant, all in milliseconds. The start is part of the slot, and the end is not: at
 * 10:00, a talk until 10:00 is over, and a talk from 10:00 is on.
 */
export function phaseAt(start: number, end: number, at: number): Phase {
  if (at >= end) return 'ended';
  if (at >= start) return 'now';
  return minutesUntil(start, at) <= nearMinutes ? 'soon' : 'ahead';
}

/** Minutes until an instant, including the one that has begun: one second before the instant, it is "in 1 min". */
export function minutesUntil(instant: number, at: number): number {
  return Math.ceil((instant - at) / minuteMillis);
}
