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
