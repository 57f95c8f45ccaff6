import { parseNow } from './parse-now.ts';

/** The value of `?now=` in the address, or null. */
export const askedNow: string | null = new URLSearchParams(location.search).get('now');

const set = parseNow(askedNow);
let ahead = set === undefined ? 0 : set - Date.now();

/** Whether the clock is set: then a banner says so. */
export const isClockSet = set !== undefined;

/**
 * The present in milliseconds, for everything in the browser that asks for it: the device's clock,
 * or one that stood at the instant of `?now=` when the page was opened, and goes on from there; the
 * server's, where that has shown the device's to be wrong.
 */
export function now(): number {
  return Date.now() + ahead;
}

/** Switches to a clock that is the given number of milliseconds ahead of the device's. A set clock stays. */
export function correctNow(millisAhead: number): void {
  if (!isClockSet) ahead = millisAhead;
}
