import { describe, expect, test } from 'vitest';
import { placeWallClock } from '#src/core/time/place-wall-clock.ts';
import { isValidZone, offsetAt } from '#src/core/time/zone.ts';

/** Instants in 30 years, at all hours of the day and in all seasons; the steps are not whole hours. */
const instants = Array.from(
  { length: 24 },
  (_, step) => Date.UTC(2010, 0) + step * 658_727 * 60_000,
);

const toMinutes = (offset: string): number => {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') ? -minutes : minutes;
};

describe('every zone that the runtime lists', () => {
  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Asia/Kolkata', 'Europe/Kyiv'];

  test('is valid', () => {
    expect(zones.filter((zone) => !isValidZone(zone))).toEqual([]);
  });

  test('converts an instant to its wall clock and back to the instant', () => {
    const lost = zones.flatMap((zone) =>
      instants.filter((instant) => {
        const offset = offsetAt(zone, instant);
        const wallClock = new Date(instant + offset * 60_000).toISOString().slice(0, 16);
        const placing = placeWallClock(wallClock, zone);
        if (placing.ok) return placing.instant.toMillis() !== instant;
        if (placing.problem.kind !== 'wall-clock-repeated') return true;
        const chosen = placeWallClock(wallClock, zone, offset);
        return (
          !placing.problem.offsets.map(toMinutes).includes(offset) ||
          !chosen.ok ||
          chosen.instant.toMillis() !== instant
        );
      }),
    );
    expect(lost).toEqual([]);
  });
});
