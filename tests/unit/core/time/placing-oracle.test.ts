import fc from 'fast-check';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isRepeated, placeWallClock } from '#src/core/time/place-wall-clock.ts';
import { offsetAt } from '#src/core/time/zone.ts';

/** The Temporal polyfill places wall clocks in its own way, and shows whether ours is right. */
const zones = Intl.supportedValuesOf('timeZone');
const minute = 60_000;
const anyZone = fc.constantFrom(...zones);
const anyInstant = fc
  .integer({ min: Date.UTC(1970, 0) / minute, max: Date.UTC(2040, 0) / minute })
  .map((minutes) => minutes * minute);

/** A zone and an instant within some hours of one of its future clock changes, if it has any. */
const nearAChange = fc
  .tuple(anyZone, anyInstant, fc.integer({ min: -26 * 60, max: 26 * 60 }))
  .map(([zone, instant, minutes]) => {
    const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
    const change = zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? instant;
    return [zone, Math.floor(change / minute) * minute + minutes * minute] as const;
  });

const wallClockOf = (zone: string, instant: number): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/** What Temporal returns for a wall clock: one instant, two, or none and the first minute after the gap. */
function placeWithTemporal(wallClock: string, zone: string): unknown {
  const plain = Temporal.PlainDateTime.from(wallClock);
  try {
    return plain.toZonedDateTime(zone, { disambiguation: 'reject' }).epochMilliseconds;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    plain.toZonedDateTime(zone, { disambiguation }),
  );
  if (earlier === undefined || later === undefined) throw new Error('two were asked for');
  if (earlier.toPlainDateTime().equals(plain)) {
    return [earlier.epochMilliseconds, later.epochMilliseconds];
  }
  const change = earlier.getTimeZoneTransition('next');
  const resumes = change?.toPlainDateTime().round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  return { resumes: resumes?.toString({ smallestUnit: 'minute' }) };
}

function place(wallClock: string, zone: string): unknown {
  const placing = placeWallClock(wallClock, zone);
  if (placing.ok) return placing.instant.toMillis();
  const { problem } = placing;
  if (problem.kind === 'wall-clock-skipped') return { resumes: problem.resumes };
  if (problem.kind !== 'wall-clock-repeated') throw new Error(problem.kind);
  return problem.offsets.map((offset) => Date.parse(`${wallClock}:00${offset}`));
}

describe('according to Temporal', () => {
  test('every instant has the same offset', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyZone, anyInstant), nearAChange), ([zone, instant]) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        expect(offsetAt(zone, instant)).toBe(zoned.offsetNanoseconds / 60e9);
      }),
      { numRuns: 1500 },
    );
  });

  test('every wall clock is placed, skipped, or repeated in the same way', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyZone, anyInstant), nearAChange), ([zone, instant]) => {
        // Read in another zone, it can be any wall clock, including one that this zone skips.
        const wallClock = wallClockOf('UTC', instant + offsetAt(zone, instant) * minute);
        expect(place(wallClock, zone)).toEqual(placeWithTemporal(wallClock, zone));
      }),
      { numRuns: 2500 },
    );
  });

  test('an instant counts as repeated if Temporal has two instants for its wall clock', () => {
    fc.assert(
      fc.property(nearAChange, ([zone, millis]) => {
        const instant = DateTime.fromMillis(millis, { zone });
        if (!instant.isValid || instant.second !== 0) return;
        const all = placeWithTemporal(wallClockOf(zone, millis), zone);
        expect(isRepeated(instant)).toBe(Array.isArray(all));
      }),
      { numRuns: 500 },
    );
  });
});
