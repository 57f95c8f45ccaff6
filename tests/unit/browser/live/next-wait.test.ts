import { expect, test } from 'vitest';
import { nextWait } from '#src/browser/live/next-wait.ts';

const minute = 60_000;

test('asks again after five minutes, give or take a fifth', () => {
  expect(nextWait(0, 0)).toBe(4 * minute);
  expect(nextWait(0, 0.5)).toBe(5 * minute);
  expect(nextWait(0, 1)).toBe(6 * minute);
});

test('waits longer after each failure, and never much more than an hour', () => {
  expect([1, 2, 3, 4, 100].map((failures) => nextWait(failures, 0.5) / minute)).toEqual([
    10, 20, 40, 60, 60,
  ]);
});
