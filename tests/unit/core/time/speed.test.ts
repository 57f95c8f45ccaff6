import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { clockRange } from '#src/core/time/clock-range.ts';

/**
 * Machines differ and are busy, so the test measures the ratio to Luxon on the same machine, the best of several runs.
 */
test('writing ten thousand times in another zone takes less than half as long as with Luxon', () => {
  const zone = 'Australia/Lord_Howe';
  const instants = Array.from(
    { length: 10_000 },
    (_, step) => Date.UTC(2026, 9, 1) + step * 300_000,
  );
  const style = { language: 'en', hours: 24 } as const;
  const ours = best(() =>
    instants.map(
      (instant) => clockRange(zone, style, instant, undefined, '2026-10-04').start.clock,
    ),
  );
  const luxons = best(() =>
    instants.map((instant) =>
      DateTime.fromMillis(instant, { zone, locale: 'en' }).toFormat('HH:mm'),
    ),
  );
  expect(ours.result).toEqual(luxons.result);
  expect(ours.millis).toBeLessThan(luxons.millis / 2);
});

function best<T>(work: () => T): { millis: number; result: T } {
  const [first, result] = measure(work);
  let millis = first;
  for (let round = 0; round < 4; round += 1) {
    const [again] = measure(work);
    millis = Math.min(millis, again);
  }
  return { millis, result };

  function measure(once: () => T): [number, T] {
    const began = performance.now();
    const outcome = once();
    return [performance.now() - began, outcome];
  }
}
