import { parseNow } from './parse-now.ts';

/** The value of `?now=` in the address, or null. */
export const askedNow: string | null = new URLSearchParams(location.search).get('now');

const set = parseNow(askedNow);
let ahead = set === undefined ? 0 : set - Date.now();

/** Whether the address sets the clock; the page then shows a banner. */
export const isClockSet = set !== undefined;

/**
 * The current time in milliseconds, for all code in the browser. It comes from the device's clock, corrected if the
 * server has shown that it is wrong, or from a clock that started at the instant of `?now=` when the page was opened.
 */
export function now(): number {
  return Date.now() + ahead;
}

/** Moves the clock ahead of the device's by a number of milliseconds. A clock set by the address stays as it is. */
export function correctNow(millisAhead: number): void {
  if (!isClockSet) ahead = millisAhead;
}
