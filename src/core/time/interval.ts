import type { DateTime } from 'luxon';

/** From start to end; the end itself is outside. */
export interface Interval {
  readonly start: DateTime<true>;
  readonly end: DateTime<true>;
}

/**
 * Whether an interval lasts a day or longer, like a hackathon or an exhibition. Apps and grids can only show shorter
 * ones as an ordinary entry.
 */
export function isMultiDay(interval: Interval): boolean {
  return minutesBetween(interval.start, interval.end) >= 24 * 60;
}

/** Whether two intervals share an instant. An interval that ends when the other begins does not overlap it. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start.toMillis() < b.end.toMillis() && b.start.toMillis() < a.end.toMillis();
}

/** The minutes that pass between two instants, also across a clock change. */
export function minutesBetween(a: DateTime<true>, b: DateTime<true>): number {
  return (b.toMillis() - a.toMillis()) / 60_000;
}

/** The instant some elapsed minutes later: a clock change in between does not stretch them. */
export function plusMinutes(instant: DateTime<true>, minutes: number): DateTime<true> {
  return instant.plus({ minutes });
}

/** Whether an interval lies wholly within another; they may begin and end together. */
export function liesWithin(inner: Interval, outer: Interval): boolean {
  return (
    outer.start.toMillis() <= inner.start.toMillis() && inner.end.toMillis() <= outer.end.toMillis()
  );
}

const minuteMillis = 60_000;

/** A slot is near from this many minutes before its start. */
const nearMinutes = 60;

/** A slot's phase at an instant: still to come, within the hour, on, over. */
export type Phase = 'ahead' | 'soon' | 'now' | 'ended';

/**
 * Returns a slot's phase at an instant, all in milliseconds. Its start belongs to it, its end does
 * not: at 10:00 the talk until 10:00 is over and the one from 10:00 is on.
 */
export function phaseAt(start: number, end: number, at: number): Phase {
  if (at >= end) return 'ended';
  if (at >= start) return 'now';
  return minutesUntil(start, at) <= nearMinutes ? 'soon' : 'ahead';
}

/** Minutes until an instant, the begun one counted: one second before it is "in 1 min". */
export function minutesUntil(instant: number, at: number): number {
  return Math.ceil((instant - at) / minuteMillis);
}
