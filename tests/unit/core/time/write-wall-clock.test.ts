import { expect, test } from 'vitest';
import { instantIn, writeWallClock } from '#src/core/time/place-wall-clock.ts';

const nine = instantIn('Europe/Berlin', '2021-04-09T09:00:00+02:00');

test.each([
  [undefined, '2021-04-09T09:00'],
  ['2021-04-09T07:15', '2021-04-09T09:00'],
  ['2021-04-09 07:15', '2021-04-09 09:00'],
  ['2021-04-09T07:15:00', '2021-04-09T09:00:00'],
  ['2021-04-09 07:15:00', '2021-04-09 09:00:00'],
  ['2026-10-25T02:30+01:00', '2021-04-09T09:00'],
  ['2026-10-25 02:30:00+01:00', '2021-04-09 09:00:00'],
  ['2021-04-09 07:15 # until 10:00', '2021-04-09 09:00'],
])('in place of %s, an instant is written as %s', (like, text) => {
  expect(writeWallClock(nine, like)).toBe(text);
});

test.each([
  ['2026-10-25T00:30:00Z', '2026-10-25 02:30:00+02:00'],
  ['2026-10-25T01:30:00Z', '2026-10-25 02:30:00+01:00'],
  ['2026-10-25T02:30:00Z', '2026-10-25 03:30:00'],
])('the offset of %s is written if the clocks show its time twice', (instant, text) => {
  const like = '2021-04-09 07:15:00';
  expect(writeWallClock(instantIn('Europe/Berlin', instant), like)).toBe(text);
});
