import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  formatOffset,
  isoOffset,
  isValidZone,
  keepsOffsetAround,
  offsetAt,
  sameOffsets,
  setOwnOffsets,
} from '#src/core/time/zone.ts';

describe('a valid zone', () => {
  test.each([
    ...['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'UTC'],
    ...['Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'Europe/Kiev', 'US/Pacific', 'GB'],
    ...[
      'America/Knox_IN',
      'Australia/ACT',
      'Etc/GMT+12',
      'Etc/UTC',
      'GMT',
      'EST',
      'EST5EDT',
      'NZ-CHAT',
    ],
  ])('is %s', (name) => {
    expect(isValidZone(name)).toBe(true);
  });

  test.each([
    ...[
      'Europe/Atlantis',
      'Berlin',
      '',
      ' ',
      'Europe/',
      '/Berlin',
      'Europe/Berlin ',
      'Europe/Berlin\n',
    ],
    // Fixed offsets and words that Luxon or the engine would accept.
    ...['UTC+3', '+05:30', '-07:00', '+0530', 'local', 'system', 'utc+3', 'Z', 'GMT+3'],
    // Abbreviations that only some engines accept, each with another meaning.
    ...['IST', 'PST', 'BST', 'ACT', 'CST', 'EDT'],
    // In another case; calendars would not recognize these names.
    ...[
      'europe/berlin',
      'EUROPE/BERLIN',
      'utc',
      'Utc',
      'America/New_york',
      'us/pacific',
      'asia/kolkata',
    ],
    ...['SystemV/PST8', '../../etc/passwd', 'Europe/Berlin;x', '__proto__', 'constructor'],
  ])('is not %j', (name) => {
    expect(isValidZone(name)).toBe(false);
  });
});

describe('the offset of a zone', () => {
  test('is that of the instant, to the millisecond', () => {
    const change = Date.UTC(2026, 2, 29, 1);
    expect(offsetAt('Europe/Berlin', change - 1)).toBe(60);
    expect(offsetAt('Europe/Berlin', change)).toBe(120);
    expect(offsetAt('Australia/Lord_Howe', Date.UTC(2026, 3, 4, 15) - 1)).toBe(660);
    expect(offsetAt('Australia/Lord_Howe', Date.UTC(2026, 3, 4, 15))).toBe(630);
  });

  test('is correct before 1970, too', () => {
    expect(offsetAt('America/New_York', Date.UTC(1969, 6, 20, 20, 17))).toBe(-240);
    expect(offsetAt('Asia/Kolkata', -1)).toBe(330);
  });

  test('is never guessed for an unknown zone', () => {
    expect(() => offsetAt('Europe/Atlantis', 0)).toThrow(RangeError);
    expect(() => offsetAt('Europe/Berlin', NaN)).toThrow(RangeError);
  });

  test('does not change twice within a day, as the cache assumes', () => {
    // All zones were checked; the closest changes are the seven days of Boa Vista's short summer of 2000.
    const restless = [
      'America/Boa_Vista',
      'Africa/Casablanca',
      'Africa/Cairo',
      'Asia/Gaza',
      'Africa/Tripoli',
      'Asia/Dhaka',
      'America/Argentina/San_Luis',
      'Antarctica/Casey',
      'Europe/Volgograd',
      'America/Caracas',
    ];
    const gaps = restless.flatMap((zone) => {
      const starts: number[] = [];
      let zoned = Temporal.Instant.fromEpochMilliseconds(0)
        .toZonedDateTimeISO(zone)
        .getTimeZoneTransition('next');
      while (zoned !== null && zoned.year < 2038) {
        starts.push(zoned.epochMilliseconds);
        zoned = zoned.getTimeZoneTransition('next');
      }
      return starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    });
    expect(Math.min(...gaps)).toBeGreaterThan(86_400_000);
  });
});

describe('writing an offset', () => {
  test.each([
    [65, 'UTC+1:05', '+01:05'],
    [0, 'UTC', '+00:00'],
    [-0, 'UTC', '+00:00'],
    [60, 'UTC+1', '+01:00'],
    [330, 'UTC+5:30', '+05:30'],
    [345, 'UTC+5:45', '+05:45'],
    [840, 'UTC+14', '+14:00'],
    [-420, 'UTC\u22127', '-07:00'],
    [-210, 'UTC\u22123:30', '-03:30'],
    [-30, 'UTC\u22120:30', '-00:30'],
    [-720, 'UTC\u221212', '-12:00'],
  ])('%d minutes', (minutes, words, iso) => {
    expect(formatOffset(minutes)).toBe(words);
    expect(isoOffset(minutes)).toBe(iso);
  });
});

describe('zones are compared by their offsets', () => {
  const summer = Date.UTC(2026, 6, 1);
  const winter = Date.UTC(2026, 0, 1);

  test.each([
    ['Asia/Kolkata', 'Asia/Calcutta', [summer, winter], true],
    ['Europe/Berlin', 'Europe/Paris', [summer, winter], true],
    ['Europe/Berlin', 'Africa/Lagos', [winter], true],
    ['Europe/Berlin', 'Africa/Lagos', [winter, summer], false],
    ['America/Phoenix', 'America/Los_Angeles', [summer], true],
    ['America/Phoenix', 'America/Denver', [summer], false],
    ['Europe/Berlin', 'Asia/Tokyo', [], true],
  ])('%s and %s', (a, b, instants, same) => {
    expect(sameOffsets(a, b, instants)).toBe(same);
  });
});

describe('a zone that keeps its offset around an instant', () => {
  const autumn = Date.UTC(2026, 9, 25, 1);
  const hour = 3_600_000;

  test.each([
    [-3 * 24, true],
    [-24, false],
    [0, false],
    [24, false],
    [3 * 24, true],
  ])('%i hours from a change: %s', (hours, calm) => {
    expect(keepsOffsetAround('Europe/Berlin', autumn + hours * hour)).toBe(calm);
    expect(keepsOffsetAround('Asia/Kolkata', autumn + hours * hour)).toBe(true);
  });

  test('has the same offset a day before and a day after', () => {
    for (let at = autumn - 72 * hour; at <= autumn + 72 * hour; at += hour) {
      const around = [-24, 0, 24].map((hours) => offsetAt('Europe/Berlin', at + hours * hour));
      const calm = keepsOffsetAround('Europe/Berlin', at);
      expect(calm && new Set(around).size > 1, new Date(at).toISOString()).toBe(false);
    }
  });

  test('gives the same answer again, and for its own table', () => {
    expect(keepsOffsetAround('Africa/Nairobi', autumn)).toBe(true);
    const steps = [
      { at: autumn - 96 * hour, minutes: 180 },
      { at: autumn, minutes: 240 },
    ];
    setOwnOffsets('Africa/Nairobi', {
      from: autumn - 96 * hour,
      to: autumn + 96 * hour,
      steps,
    });
    expect(keepsOffsetAround('Africa/Nairobi', autumn)).toBe(false);
    setOwnOffsets('Africa/Nairobi', undefined);
    expect(keepsOffsetAround('Africa/Nairobi', autumn)).toBe(true);
  });
});

test('an unknown zone is refused by its name', () => {
  expect(() => offsetAt('Moon/Base', 0)).toThrow(new RangeError('no offset for "Moon/Base" at 0'));
});

test.each([
  [330, '+05:30'],
  [-425, '-07:05'],
  [0, '+00:00'],
  [-0.4, '+00:00'],
])('the offset of %d minutes is %s in ISO 8601', (minutes, text) => {
  expect(isoOffset(minutes)).toBe(text);
});
