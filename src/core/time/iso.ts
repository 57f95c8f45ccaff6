import type { DateTime } from 'luxon';

/** An instant (milliseconds) in the form of a `datetime` attribute: `2021-04-09T14:15:00Z`. */
export function utcText(instantMillis: number): string {
  return new Date(instantMillis).toISOString().replace('.000Z', 'Z');
}

/**
 * An instant in the basic form of ISO 8601, in UTC: `20210409T140000Z`.
 *
 * @param instant milliseconds, or an ISO 8601 text with an offset.
 */
export function compactUtc(instant: number | string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** An instant's wall clock in its own zone, in the basic form of ISO 8601: `20210409T070000`. */
export function compactWallClock(instant: DateTime<true>): string {
  return compactUtc(instant.toMillis() + instant.offset * 60_000).slice(0, -1);
}

/** An offset in minutes in the basic form of ISO 8601: `-0700`. Zero is never negative. */
export function compactOffset(minutes: number): string {
  const whole = Math.abs(minutes);
  const hours = String(Math.floor(whole / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}${String(whole % 60).padStart(2, '0')}`;
}
