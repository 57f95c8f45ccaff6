import { isoOffset, offsetAt } from './zone.ts';
import { readWallClock } from './wall-clock.ts';
import type { WallClockFormProblem } from './wall-clock.ts';
import { DateTime } from 'luxon';
import { luxonZone } from './own-offsets.ts';

/** How the clocks of a zone treat a wall clock. Offsets are in chronological order: `['+02:00', '+01:00']`. */
type ClockChange =
  | {
      readonly kind: 'wall-clock-skipped';
      /** The first wall clock after the gap. */
      readonly resumes: string;
    }
  /** The clocks show it twice, and no offset says which one is meant. */
  | { readonly kind: 'wall-clock-repeated'; readonly offsets: readonly [string, string] }
  /** An offset on a time that exists only once; `offset` is the zone's offset at that time. */
  | { readonly kind: 'offset-not-needed'; readonly offset: string }
  /** An offset that matches neither of the two. */
  | { readonly kind: 'offset-wrong'; readonly offsets: readonly [string, string] };

/** Why the clocks of a zone do not show a wall clock exactly once as it is written. */
type ClockChangeProblem = ClockChange & { readonly zone: string; readonly wallClock: string };

/** Why a text is not a local time in a zone. */
export type WallClockProblem = WallClockFormProblem | ClockChangeProblem;

/** The instant of a local time, or the reason why there is none. */
export type Placing<Problem = WallClockProblem> =
  | {
      readonly ok: true;
      readonly instant: DateTime<true>;
      /** Whether this wall clock occurs twice, so that the offset said which one is meant. */
      readonly repeated: boolean;
    }
  | { readonly ok: false; readonly problem: Problem };

const dayMillis = 86_400_000;

/**
 * Places a wall clock (`2021-04-09T07:15`, as `readWallClock` returns it) in a zone. A time that a clock change skips
 * can't be placed. A time that a clock change repeats needs its offset (minutes east of UTC), and no other time may
 * have one. Nothing is resolved silently: each candidate is verified by converting it back.
 */
export function placeWallClock(
  wallClock: string,
  zone: string,
  offsetMinutes?: number,
): Placing<ClockChangeProblem> {
  const local = Date.parse(`${wallClock}Z`);
  const [first, second] = candidates(local, zone);
  const failed = (problem: ClockChange): Placing<ClockChangeProblem> => ({
    ok: false,
    problem: { ...problem, zone, wallClock },
  });
  if (first === undefined) {
    return failed({ kind: 'wall-clock-skipped', resumes: firstAfterGap(local, zone) });
  }
  if (second === undefined) {
    if (offsetMinutes === undefined) return { ok: true, instant: at(first, zone), repeated: false };
    return failed({ kind: 'offset-not-needed', offset: isoOffset(offsetAt(zone, first)) });
  }
  const offsets = [isoOffset(offsetAt(zone, first)), isoOffset(offsetAt(zone, second))] as const;
  if (offsetMinutes === undefined) return failed({ kind: 'wall-clock-repeated', offsets });
  const chosen = offsets.indexOf(isoOffset(offsetMinutes));
  if (chosen === -1) return failed({ kind: 'offset-wrong', offsets });
  return { ok: true, instant: at(chosen === 0 ? first : second, zone), repeated: true };
}

/** Reads a local time as organizers write it, and places it in a zone. */
export function placeWritten(text: string, zone: string): Placing {
  const reading = readWallClock(text);
  return reading.ok ? placeWallClock(reading.wallClock, zone, reading.offsetMinutes) : reading;
}

/** The instants (none, one or two, in order) at which the zone's clocks show this wall clock. */
function candidates(local: number, zone: string): number[] {
  // No clock differs from UTC by a day or more, so the offsets around this time are those of the day before and the day
  // after.
  const offsets = new Set([
    offsetAt(zone, local - dayMillis),
    offsetAt(zone, local),
    offsetAt(zone, local + dayMillis),
  ]);
  return [...offsets]
    .map((offset) => ({ instant: local - offset * 60_000, offset }))
    .filter(({ instant, offset }) => offsetAt(zone, instant) === offset)
    .map(({ instant }) => instant)
    .sort((a, b) => a - b);
}

/** The first whole minute after the gap that contains `local`, found by binary search, to the second. */
function firstAfterGap(local: number, zone: string): string {
  let before = local - 2 * dayMillis;
  let after = local + 2 * dayMillis;
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (middle + offsetAt(zone, middle) * 60_000 > local) after = middle;
    else before = middle;
  }
  // Liberia's last gap ended half a minute after a whole minute.
  const minute = Math.ceil((after + offsetAt(zone, after) * 60_000) / 60_000) * 60_000;
  return new Date(minute).toISOString().slice(0, 16);
}

function at(instantMillis: number, zone: string): DateTime<true> {
  const instant = DateTime.fromMillis(instantMillis, {
    zone: luxonZone(zone),
    locale: 'en-US',
  });
  if (!instant.isValid) throw new RangeError(`no time ${instantMillis} in "${zone}"`);
  return instant;
}

/** Whether an instant's wall clock occurs twice in its zone and therefore needs its offset. */
export function isRepeated(instant: DateTime<true>): boolean {
  const placing = placeWallClock(wallClockOf(instant), instant.zoneName);
  return !placing.ok && placing.problem.kind === 'wall-clock-repeated';
}

/**
 * An instant (milliseconds since 1970) in the form that content uses: a wall clock in a zone, with its offset only if a
 * clock change repeats it.
 *
 * @example wallClockAt(Date.parse('2021-04-09T07:00Z'), 'Europe/Berlin') //=> '2021-04-09T09:00'
 */
export function wallClockAt(instantMillis: number, zone: string): string {
  const offset = offsetAt(zone, instantMillis);
  const wallClock = new Date(instantMillis + offset * 60_000).toISOString().slice(0, 16);
  return placeWallClock(wallClock, zone).ok ? wallClock : `${wallClock}${isoOffset(offset)}`;
}

/**
 * The same for an instant in its zone, in the form of the wall clock that it replaces: with a space or `T`, and with `:00`
 * if that had it.
 *
 * @example writeWallClock(nine, '2021-04-09 07:15') //=> '2021-04-09 09:00'
 */
export function writeWallClock(instant: DateTime<true>, like = ''): string {
  const separator = like[10] === ' ' ? ' ' : 'T';
  const seconds = /^.{16}:00/.test(like) ? ':00' : '';
  const text = wallClockAt(instant.toMillis(), instant.zoneName);
  return `${text.slice(0, 10)}${separator}${text.slice(11, 16)}${seconds}${text.slice(16)}`;
}

/** Reads an instant that is written with its offset (ISO 8601), in a zone. Throws a RangeError on anything else. */
export function instantIn(zone: string, text: string): DateTime<true> {
  const instant = DateTime.fromISO(text, { zone: luxonZone(zone), locale: 'en-US' });
  if (!instant.isValid) throw new RangeError(`no instant "${text}" in "${zone}"`);
  return instant;
}

/**
 * An instant's wall clock in its own zone: `2021-04-09T07:00`. In a repeated hour, it does not say which of the two
 * it means.
 */
export function wallClockOf(instant: DateTime<true>): string {
  return instant.toFormat("yyyy-MM-dd'T'HH:mm");
}
