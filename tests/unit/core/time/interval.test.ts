import fc from 'fast-check';
import type { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import {
  isMultiDay,
  minutesBetween,
  minutesUntil,
  overlaps,
  phaseAt,
  plusMinutes,
} from '#src/core/time/interval.ts';
import type { Interval } from '#src/core/time/interval.ts';
import { isRepeated } from '#src/core/time/place-wall-clock.ts';
import { at } from './instant-at.ts';

describe('minutes are elapsed time', () => {
  test('end an hour that starts at half past one in spring at half past three', () => {
    const end = plusMinutes(at('2026-03-29T01:30', 'Europe/Berlin'), 60);
    expect(end.toFormat('HH:mm')).toBe('03:30');
  });

  test('end an hour that starts at half past two in autumn at half past two', () => {
    const end = plusMinutes(at('2026-10-25T02:30', 'Europe/Berlin', 120), 60);
    expect(end.toFormat('HH:mm ZZ')).toBe('02:30 +01:00');
    expect(isRepeated(end)).toBe(true);
  });

  test('differ by an hour from the clocks in a night with a clock change', () => {
    const night = (from: string, to: string, zone: string): number =>
      minutesBetween(at(from, zone), at(to, zone)) / 60;
    expect(night('2026-10-24T19:30', '2026-10-25T04:30', 'Europe/Berlin')).toBe(10);
    expect(night('2026-03-28T19:30', '2026-03-29T04:30', 'Europe/Berlin')).toBe(8);
    expect(night('2026-04-04T22:00', '2026-04-05T06:00', 'Australia/Lord_Howe')).toBe(8.5);
    expect(night('2011-12-29T22:00', '2011-12-31T06:00', 'Pacific/Apia')).toBe(8);
  });

  test('keep the instant’s zone', () => {
    expect(plusMinutes(at('2021-04-09T23:50', 'Asia/Kathmandu'), 20).toISO()).toBe(
      '2021-04-10T00:10:00.000+05:45',
    );
  });
});

describe('overlapping', () => {
  const interval = (start: DateTime<true>, minutes: number): Interval => ({
    start,
    end: plusMinutes(start, minutes),
  });
  const nine = at('2021-04-09T09:00', 'America/Los_Angeles');

  test('requires a common instant, which intervals that only touch do not have', () => {
    expect(overlaps(interval(nine, 60), interval(plusMinutes(nine, 60), 60))).toBe(false);
    expect(overlaps(interval(nine, 61), interval(plusMinutes(nine, 60), 60))).toBe(true);
    expect(overlaps(interval(nine, 180), interval(plusMinutes(nine, 60), 5))).toBe(true);
    expect(overlaps(interval(plusMinutes(nine, 60), 5), interval(nine, 180))).toBe(true);
  });

  test('is decided by the instant, not by the clock', () => {
    const first = at('2026-10-25T02:15', 'Europe/Berlin', 120);
    const second = at('2026-10-25T02:15', 'Europe/Berlin', 60);
    expect(overlaps(interval(first, 60), interval(second, 60))).toBe(false);
    expect(overlaps(interval(first, 61), interval(second, 60))).toBe(true);
    expect(overlaps(interval(nine, 60), interval(at('2021-04-10T01:00', 'Asia/Tokyo'), 60))).toBe(
      true,
    );
  });

  test('is impossible for an empty interval at its own start', () => {
    expect(overlaps(interval(nine, 0), interval(nine, 0))).toBe(false);
  });
});

describe('a repeated wall clock', () => {
  test.each([
    ['2026-10-25T01:59', undefined, false],
    ['2026-10-25T02:00', 120, true],
    ['2026-10-25T02:59', 60, true],
    ['2026-10-25T03:00', undefined, false],
  ])('%s %j', (wallClock, offset, repeated) => {
    expect(isRepeated(at(wallClock, 'Europe/Berlin', offset))).toBe(repeated);
  });
});

test('an interval of 24 elapsed hours or more lasts days', () => {
  const lasts = (start: string, end: string): boolean =>
    isMultiDay({ start: at(start, 'Europe/Berlin'), end: at(end, 'Europe/Berlin') });
  expect(lasts('2026-10-23T10:00', '2026-10-24T09:59')).toBe(false);
  expect(lasts('2026-10-23T10:00', '2026-10-24T10:00')).toBe(true);
  expect(lasts('2026-10-24T10:00', '2026-10-25T09:00')).toBe(true);
  expect(lasts('2026-10-24T10:00', '2026-10-25T08:59')).toBe(false);
});

test('an interval of 24 hours by the clock lasts days, also in the night that is an hour shorter', () => {
  const lasts = (end: string): boolean =>
    isMultiDay({ start: at('2026-03-28T10:00', 'Europe/Berlin'), end: at(end, 'Europe/Berlin') });
  expect(lasts('2026-03-29T09:59')).toBe(false);
  expect(lasts('2026-03-29T10:00')).toBe(true);
  // The clocks show three instead of two, but not a day.
  expect(lasts('2026-03-29T03:00')).toBe(false);
});

describe('the phase of a slot', () => {
  const millisAt = (text: string): number => Date.parse(text);

  test('includes its start, but not its end', () => {
    const [start, end] = [millisAt('2021-04-09T14:15:00Z'), millisAt('2021-04-09T15:15:00Z')];
    expect(phaseAt(start, end, millisAt('2021-04-09T13:14:59Z'))).toBe('ahead');
    expect(phaseAt(start, end, millisAt('2021-04-09T13:15:00Z'))).toBe('soon');
    expect(phaseAt(start, end, millisAt('2021-04-09T14:14:59Z'))).toBe('soon');
    expect(phaseAt(start, end, start)).toBe('now');
    expect(phaseAt(start, end, end - 1)).toBe('now');
    expect(phaseAt(start, end, end)).toBe('ended');
  });

  test('continues through midnight and through a repeated hour', () => {
    // Berlin, 2026-10-25: from 02:30 in summer time to 02:30 in winter time is one hour.
    const [start, end] = [millisAt('2026-10-25T02:30+02:00'), millisAt('2026-10-25T02:30+01:00')];
    expect(phaseAt(start, end, millisAt('2026-10-25T02:59+02:00'))).toBe('now');
    expect(phaseAt(start, end, millisAt('2026-10-25T02:29+01:00'))).toBe('now');
    expect(phaseAt(start, end, millisAt('2026-10-25T02:30+01:00'))).toBe('ended');
  });

  test('never goes back, and there is at least one minute before the start', () => {
    const order = ['ahead', 'soon', 'now', 'ended'];
    const millis = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(millis, fc.nat(1e8), millis, fc.nat(1e8), (start, length, first, later) => {
        const end = start + length;
        const [before, after] = [first, first + later].map((now) => phaseAt(start, end, now));
        expect(order.indexOf(before ?? '')).toBeLessThanOrEqual(order.indexOf(after ?? ''));
        if (first < start) expect(minutesUntil(start, first)).toBeGreaterThan(0);
      }),
    );
  });
});
