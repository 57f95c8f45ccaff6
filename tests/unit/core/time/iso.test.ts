import { expect, test } from 'vitest';
import { instantIn } from '#src/core/time/place-wall-clock.ts';
import { compactOffset, compactUtc, compactWallClock, utcText } from '#src/core/time/iso.ts';

const start = Date.UTC(2021, 3, 9, 14, 5);

test('an instant is written in UTC, for attributes and for calendars', () => {
  expect(utcText(start)).toBe('2021-04-09T14:05:00Z');
  expect(compactUtc(start)).toBe('20210409T140500Z');
  expect(compactUtc('2021-04-09T07:05:00.250-07:00')).toBe('20210409T140500Z');
});

test.each([
  ['America/Los_Angeles', '20210409T070500'],
  ['Asia/Kathmandu', '20210409T195000'],
  ['UTC', '20210409T140500'],
])('a wall clock in %s is written without an offset', (zone, text) => {
  expect(compactWallClock(instantIn(zone, '2021-04-09T14:05:00Z'))).toBe(text);
});

test.each([
  [330, '+0530'],
  [-210, '-0330'],
  [-45, '-0045'],
  [840, '+1400'],
  [0, '+0000'],
])('an offset of %i minutes is %s', (minutes, text) => {
  expect(compactOffset(minutes)).toBe(text);
});

test('an invalid instant is refused with its zone', () => {
  expect(() => instantIn('UTC', 'noon')).toThrow(new RangeError('no instant "noon" in "UTC"'));
  expect(() => instantIn('Moon/Base', '2021-04-09T14:05:00Z')).toThrow(RangeError);
});
