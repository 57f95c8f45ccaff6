const usualMillis = 5 * 60_000;
const mostMillis = 60 * 60_000;

/**
 * How many milliseconds an open page waits before the next check: five minutes, give or take a fifth, so that a hall
 * full of phones does not check all at once. Each failure doubles it, up to an hour.
 *
 * @param random from 0 to 1.
 */
export function nextWait(failures: number, random: number): number {
  const base = Math.min(usualMillis * 2 ** Math.min(failures, 8), mostMillis);
  return Math.round(base * (0.8 + 0.4 * random));
}
