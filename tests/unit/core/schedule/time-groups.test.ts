import { expect, test } from 'vitest';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { groupByStart } from '#src/core/schedule/time-groups.ts';
import { makeContent } from './make-content.ts';

const groups = (starts: readonly string[], event: Record<string, unknown> = {}) => {
  const talks = Object.fromEntries(starts.map((start, i) => [`t-${i}`, { start, minutes: 10 }]));
  return groupByStart(placeContent(makeContent({ event, talks })).slots).map((group) => [
    group.start.toFormat('HH:mm ZZ'),
    group.slots.length,
    group.ambiguous,
    group.clockChangeMinutes,
  ]);
};

test('puts together what starts at the same instant', () => {
  expect(groups(['2026-10-24T09:00', '2026-10-24T09:30', '2026-10-24 09:00'])).toEqual([
    ['09:00 +02:00', 2, false, 0],
    ['09:30 +02:00', 1, false, 0],
  ]);
  expect(groupByStart([])).toEqual([]);
});

test('keeps both hours of a repeated one apart, and tells where the clocks went back', () => {
  expect(
    groups([
      '2026-10-25T02:30+01:00',
      '2026-10-25T02:30+02:00',
      '2026-10-25T01:30',
      '2026-10-25T03:30',
    ]),
  ).toEqual([
    ['01:30 +02:00', 1, false, 0],
    ['02:30 +02:00', 1, true, 0],
    ['02:30 +01:00', 1, true, -60],
    ['03:30 +01:00', 1, false, 0],
  ]);
});

test('tells where clocks went forward, by half an hour too', () => {
  const event = { timezone: 'Australia/Lord_Howe', start: '2026-10-03', end: '2026-10-04' };
  expect(groups(['2026-10-04T01:45', '2026-10-04T02:45'], event)).toEqual([
    ['01:45 +10:30', 1, false, 0],
    ['02:45 +11:00', 1, false, 30],
  ]);
});
