import { expect, test } from 'vitest';
import { parseNow } from '#src/browser/clock/parse-now.ts';

test.each([
  ['2021-04-09T14:20:00Z', '2021-04-09T14:20:00.000Z'],
  ['2021-04-09T14:20Z', '2021-04-09T14:20:00.000Z'],
  ['2021-04-09T14:20:30.5Z', '2021-04-09T14:20:30.500Z'],
  ['2021-04-09T07:20-07:00', '2021-04-09T14:20:00.000Z'],
  ['2021-04-09T19:50 05:30', '2021-04-09T14:20:00.000Z'],
  ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
])('%s sets the clock', (text, instant) => {
  expect(new Date(parseNow(text) ?? 0).toISOString()).toBe(instant);
});

test.each([
  null,
  '',
  'now',
  '2021-04-09',
  '2021-04-09T14:20',
  '2021-04-09 14:20Z',
  '2021-02-30T14:20Z',
  '2021-13-01T14:20Z',
  '2021-04-09T25:45Z',
  '2021-04-09T14:20:00Z; DROP TABLE',
  '1617978000000',
])('%j sets no clock', (text) => {
  expect(parseNow(text)).toBeUndefined();
});
