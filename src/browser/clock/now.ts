import { parseNow } from './parse-now.ts';

/** The value of `?now=` in the address, or null. */
export const askedNow: string | null = new URLSearchParams(location.search).get('now');

const set = parseNow(askedNow);
let ahead = set === undefined ? 0 : set - Date.now();

/** Whether the clock is set: then a banner says so. */
export const isClockSet = set !== undefined;

/**
 * The current time in milliseconds, for all code in the browser: the device's clock, or a clock that started at the
 * instant of `?now=` when the page was opened; or the server's, if it showed that the device's is wrong.
 */
export function now(): number {
  return Date.now() + ahead;
}

/** Switches to a clock that is the given number of milliseconds ahead of the device's. A set clock stays. */
export function correctNow(millisAhead: number): void {
  if (!isClockSet) ahead = millisAhead;
}
