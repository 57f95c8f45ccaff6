import { expect, test } from 'vitest';
import { topAt } from '#src/browser/grid/top-at.ts';

const times = [
  { at: 0, top: 100 },
  { at: 60, top: 160 },
  { at: 120, top: 400 },
];

test('an instant is interpolated between two times of the rail', () => {
  expect(topAt(times, 0)).toBe(100);
  expect(topAt(times, 30)).toBe(130);
  expect(topAt(times, 90)).toBe(280);
});

test('before the first and after the last time there is no line', () => {
  expect(topAt(times, -1)).toBeUndefined();
  expect(topAt(times, 120)).toBeUndefined();
  expect(topAt([], 5)).toBeUndefined();
});
