import { DateTime } from 'luxon';
import { luxonZone } from './own-offsets.ts';
import { isoOffset, offsetAt } from './zone.ts';
import { wallClockOf } from './instant.ts';

/** The instant of a local time, or the reason why there is none. */
export type Placing =
  | {
      readonly ok: true;
      readonly instant: DateTime<true>;
      /** Whether this wall clock exists twice, and the offset said which one. */
      readonly repeated: boolean;
    }
  | {
      readonly ok: false;
      readonly problem: 'skipped';
      /** The first wall clock after the gap. */
      readonly resumes: string;
    }
  | {
      readonly ok: false;
      readonly problem: 'repeated';
      /** Both offsets in the order of time: `['+02:00', '+01:00']`. */
      readonly offsets: readonly [string, string];
    }
  | { readonly ok: false; readonly problem: 'offset-not-needed'; readonly offset: string }
  | {
      readonly ok: false;
      readonly problem: 'offset-wrong';
      readonly offsets: readonly [string, string];
    };

const dayMillis = 86_400_000;

/**
 * Places a wall clock (`2021-04-09T07:15`, as `readWallClock` returns it) in a zone. A time that a
 * clock change skips has no place; one that it repeats needs its offset (minutes east of UTC), and no
 * other may have one. Nothing is resolved silently: each candidate is proven by the way back.
 */
export function placeWallClock(wallClock: string, zone: string, offsetMinutes?: number): Placing {
  const local = Date.parse(`${wallClock}Z`);
  const [first, second] = candidates(local, zone);
  if (first === undefined) {
    return { ok: false, problem: 'skipped', resumes: firstAfterGap(local, zone) };
  }
  if (second === undefined) {
    if (offsetMinutes === undefined) return { ok: true, instant: at(first, zone), repeated: false };
    return { ok: false, problem: 'offset-not-needed', offset: isoOffset(offsetAt(zone, first)) };
  }
  const offsets = [isoOffset(offsetAt(zone, first)), isoOffset(offsetAt(zone, second))] as const;
  if (offsetMinutes === undefined) return { ok: false, problem: 'repeated', offsets };
  const chosen = offsets.indexOf(isoOffset(offsetMinutes));
  if (chosen === -1) return { ok: false, problem: 'offset-wrong', offsets };
  return { ok: true, instant: at(chosen === 0 ? first : second, zone), repeated: true };
}

/** The instants (none, one or two, in order) at which the zone's clocks show this wall clock. */
function candidates(local: number, zone: string): number[] {
  // No clock is a day off UTC, so the offsets in force around this time are those of a day before and after.
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

/** The first whole minute after the gap in which `local` lies: found by halving, to the second. */
function firstAfterGap(local: number, zone: string): string {
  let before = local - 2 * dayMillis;
  let after = local + 2 * dayMillis;
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (middle + offsetAt(zone, middle) * 60_000 > local) after = middle;
    else before = middle;
  }
  // Liberia's last gap ended half a minute past the minute.
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

/** Whether an instant's wall clock exists twice in its zone: then its offset has to stand with it. */
export function isRepeated(instant: DateTime<true>): boolean {
  const placing = placeWallClock(wallClockOf(instant), instant.zoneName);
  return !placing.ok && placing.problem === 'repeated';
}
