import type { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { daysBetween, eventDayBounds, eventDayOf, shiftDate } from '#src/core/time/event-day.ts';
import { at } from './instant-at.ts';

/** The same instant on another zone's clocks. */
function seenFrom(zone: string, instant: DateTime<true>): DateTime<true> {
  const seen = instant.setZone(zone);
  if (!seen.isValid) throw new Error(zone);
  return seen;
}

describe('the event day', () => {
  test.each([
    ['2026-10-24T19:30', '06:00', '2026-10-24'],
    ['2026-10-24T23:59', '06:00', '2026-10-24'],
    ['2026-10-25T00:00', '06:00', '2026-10-24'],
    ['2026-10-25T05:59', '06:00', '2026-10-24'],
    ['2026-10-25T06:00', '06:00', '2026-10-25'],
    ['2026-10-25T00:00', '00:00', '2026-10-25'],
    ['2026-03-01T01:00', '04:00', '2026-02-28'],
    ['2027-01-01T01:00', '04:00', '2026-12-31'],
  ])('of %s, when days end at %s, is %s', (wallClock, dayEnds, day) => {
    expect(eventDayOf(at(wallClock, 'Europe/Berlin'), dayEnds)).toBe(day);
  });

  test('is that of the evening in both occurrences of a repeated hour', () => {
    for (const offset of [120, 60]) {
      expect(eventDayOf(at('2026-10-25T02:30', 'Europe/Berlin', offset), '06:00')).toBe(
        '2026-10-24',
      );
    }
  });

  test('before a skipped day is the last existing day', () => {
    // Apia has no December 30, 2011: by its date, the night after the 29th belongs to the 30th.
    expect(eventDayOf(at('2011-12-29T23:00', 'Pacific/Apia'), '06:00')).toBe('2011-12-29');
    expect(eventDayOf(at('2011-12-31T09:00', 'Pacific/Apia'), '06:00')).toBe('2011-12-31');
  });

  test('follows the instant’s own zone, not the process’s', () => {
    const instant = at('2021-04-09T07:00', 'America/Los_Angeles');
    expect(eventDayOf(instant, '06:00')).toBe('2021-04-09');
    expect(eventDayOf(seenFrom('Pacific/Kiritimati', instant), '06:00')).toBe('2021-04-09');
    expect(eventDayOf(seenFrom('Asia/Kathmandu', instant), '06:00')).toBe('2021-04-09');
    expect(eventDayOf(seenFrom('Pacific/Honolulu', instant), '06:00')).toBe('2021-04-08');
  });
});

describe('the days of an event', () => {
  test('are all dates from the first to the last', () => {
    expect(daysBetween('2024-02-27', '2024-03-01')).toEqual([
      '2024-02-27',
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(daysBetween('2026-10-24', '2026-10-26')).toHaveLength(3);
    expect(daysBetween('2021-04-09', '2021-04-09')).toEqual(['2021-04-09']);
    expect(daysBetween('2021-04-10', '2021-04-09')).toEqual([]);
  });

  test('continue across the ends of months and years', () => {
    expect(shiftDate('2024-02-28', 1)).toBe('2024-02-29');
    expect(shiftDate('2021-01-01', -1)).toBe('2020-12-31');
    expect(shiftDate('2011-12-29', 1)).toBe('2011-12-30');
  });
});

test('an event day ends a minute before the next begins, in the event’s own zone', () => {
  expect(eventDayBounds('2021-04-09', '06:00', 'America/Los_Angeles')).toEqual({
    start: '2021-04-09T06:00:00-07:00',
    end: '2021-04-10T05:59:00-07:00',
  });
  expect(eventDayBounds('2026-10-24', '00:00', 'Europe/Berlin')).toEqual({
    start: '2026-10-24T00:00:00+02:00',
    end: '2026-10-24T23:59:00+02:00',
  });
});

test('an event day without a time is refused', () => {
  expect(() => eventDayBounds('2021-02-30', '06:00', 'UTC')).toThrow(
    new RangeError('no such time: Invalid DateTime'),
  );
});
