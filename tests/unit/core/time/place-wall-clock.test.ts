import { describe, expect, test } from 'vitest';
import { placeWallClock } from '#src/core/time/place-wall-clock.ts';

/** The instant as ISO text with offset, or the problem. */
function place(wallClock: string, zone: string, offsetMinutes?: number): unknown {
  const placing = placeWallClock(wallClock, zone, offsetMinutes);
  if (!placing.ok) {
    expect(placing.problem).toMatchObject({ zone, wallClock });
    return placing.problem;
  }
  const iso = placing.instant.toISO({ suppressMilliseconds: true, suppressSeconds: true });
  return placing.repeated ? `${iso} (repeated)` : iso;
}

describe('placing a wall clock on an ordinary day', () => {
  test.each([
    ['2021-04-09T07:15', 'America/Los_Angeles', '2021-04-09T07:15-07:00'],
    ['2021-01-09T07:15', 'America/Los_Angeles', '2021-01-09T07:15-08:00'],
    ['2021-04-09T00:00', 'Asia/Kolkata', '2021-04-09T00:00+05:30'],
    ['2021-04-09T23:59', 'Asia/Kathmandu', '2021-04-09T23:59+05:45'],
    ['2021-04-09T12:00', 'Australia/Eucla', '2021-04-09T12:00+08:45'],
    ['2021-01-09T12:00', 'Pacific/Chatham', '2021-01-09T12:00+13:45'],
    ['2021-04-09T12:00', 'America/St_Johns', '2021-04-09T12:00-02:30'],
    ['2021-04-09T12:00', 'Pacific/Kiritimati', '2021-04-09T12:00+14:00'],
    ['2021-04-09T12:00', 'Etc/GMT+12', '2021-04-09T12:00-12:00'],
    ['2021-04-09T12:00', 'UTC', '2021-04-09T12:00Z'],
    ['2021-04-09T12:00', 'Asia/Calcutta', '2021-04-09T12:00+05:30'],
    ['2021-04-09T12:00', 'US/Pacific', '2021-04-09T12:00-07:00'],
  ])('places %s in %s at %s', (wallClock, zone, iso) => {
    expect(place(wallClock, zone)).toBe(iso);
  });

  test('refuses any offset, even the right one, and says which one is right', () => {
    for (const offset of [120, 60]) {
      expect(place('2026-06-29T10:00', 'Europe/Berlin', offset)).toEqual({
        kind: 'offset-not-needed',
        zone: 'Europe/Berlin',
        wallClock: '2026-06-29T10:00',
        offset: '+02:00',
      });
    }
  });

  test('keeps the zone’s name as written', () => {
    const placing = placeWallClock('2021-04-09T12:00', 'Asia/Calcutta');
    expect(placing.ok && placing.instant.zoneName).toBe('Asia/Calcutta');
  });

  test('throws if the zone does not exist', () => {
    expect(() => placeWallClock('2021-04-09T12:00', 'Europe/Atlantis')).toThrow(RangeError);
  });
});

/** A night with a clock change: the last and first wall clocks around it, and those inside it. */
describe('placing a wall clock in the night when clocks are set forward', () => {
  test.each([
    // zone, last before, first skipped, last skipped, resumes, its offset
    [
      'Europe/Berlin',
      '2026-03-29T01:59',
      '2026-03-29T02:00',
      '2026-03-29T02:59',
      '2026-03-29T03:00',
    ],
    [
      'Europe/London',
      '2026-03-29T00:59',
      '2026-03-29T01:00',
      '2026-03-29T01:59',
      '2026-03-29T02:00',
    ],
    [
      'America/New_York',
      '2026-03-08T01:59',
      '2026-03-08T02:00',
      '2026-03-08T02:59',
      '2026-03-08T03:00',
    ],
    [
      'America/Los_Angeles',
      '2021-03-14T01:59',
      '2021-03-14T02:00',
      '2021-03-14T02:59',
      '2021-03-14T03:00',
    ],
    [
      'Australia/Lord_Howe',
      '2026-10-04T01:59',
      '2026-10-04T02:00',
      '2026-10-04T02:29',
      '2026-10-04T02:30',
    ],
    [
      'Pacific/Chatham',
      '2026-09-27T02:44',
      '2026-09-27T02:45',
      '2026-09-27T03:44',
      '2026-09-27T03:45',
    ],
    // At midnight: the day begins at one o'clock.
    [
      'America/Santiago',
      '2022-09-10T23:59',
      '2022-09-11T00:00',
      '2022-09-11T00:59',
      '2022-09-11T01:00',
    ],
    [
      'America/Asuncion',
      '2023-09-30T23:59',
      '2023-10-01T00:00',
      '2023-10-01T00:59',
      '2023-10-01T01:00',
    ],
    [
      'America/Sao_Paulo',
      '2018-11-03T23:59',
      '2018-11-04T00:00',
      '2018-11-04T00:59',
      '2018-11-04T01:00',
    ],
    [
      'Africa/Cairo',
      '2024-04-25T23:59',
      '2024-04-26T00:00',
      '2024-04-26T00:59',
      '2024-04-26T01:00',
    ],
    // Whole days.
    [
      'Pacific/Apia',
      '2011-12-29T23:59',
      '2011-12-30T00:00',
      '2011-12-30T23:59',
      '2011-12-31T00:00',
    ],
    [
      'Pacific/Kwajalein',
      '1993-08-20T23:59',
      '1993-08-21T00:00',
      '1993-08-21T23:59',
      '1993-08-22T00:00',
    ],
    // Permanent changes by half an hour, by 45 minutes, and by 44 and a half.
    [
      'Asia/Pyongyang',
      '2018-05-04T23:29',
      '2018-05-04T23:30',
      '2018-05-04T23:59',
      '2018-05-05T00:00',
    ],
    [
      'Asia/Kathmandu',
      '1985-12-31T23:59',
      '1986-01-01T00:00',
      '1986-01-01T00:14',
      '1986-01-01T00:15',
    ],
    [
      'Africa/Monrovia',
      '1972-01-06T23:59',
      '1972-01-07T00:00',
      '1972-01-07T00:44',
      '1972-01-07T00:45',
    ],
    // Two hours, in Antarctica.
    [
      'Antarctica/Troll',
      '2026-03-29T00:59',
      '2026-03-29T01:00',
      '2026-03-29T02:59',
      '2026-03-29T03:00',
    ],
  ])('%s', (zone, last, firstSkipped, lastSkipped, resumes) => {
    expect(place(last, zone)).toMatch(last);
    const skipped = (wallClock: string) => {
      return { kind: 'wall-clock-skipped', zone, wallClock, resumes };
    };
    expect(place(firstSkipped, zone)).toEqual(skipped(firstSkipped));
    expect(place(lastSkipped, zone)).toEqual(skipped(lastSkipped));
    expect(place(firstSkipped, zone, 120)).toEqual(skipped(firstSkipped));
    expect(place(resumes, zone)).toMatch(resumes);
  });
});

describe('placing a wall clock in the night when clocks are set back', () => {
  test.each([
    // zone, last before, first repeated, last repeated, first after, both offsets
    [
      'Europe/Berlin',
      '2026-10-25T01:59',
      '2026-10-25T02:00',
      '2026-10-25T02:59',
      '2026-10-25T03:00',
      ['+02:00', '+01:00'],
    ],
    [
      'Europe/London',
      '2026-10-25T00:59',
      '2026-10-25T01:00',
      '2026-10-25T01:59',
      '2026-10-25T02:00',
      ['+01:00', '+00:00'],
    ],
    [
      'America/New_York',
      '2026-11-01T00:59',
      '2026-11-01T01:00',
      '2026-11-01T01:59',
      '2026-11-01T02:00',
      ['-04:00', '-05:00'],
    ],
    [
      'America/Los_Angeles',
      '2021-11-07T00:59',
      '2021-11-07T01:00',
      '2021-11-07T01:59',
      '2021-11-07T02:00',
      ['-07:00', '-08:00'],
    ],
    [
      'Australia/Lord_Howe',
      '2026-04-05T01:29',
      '2026-04-05T01:30',
      '2026-04-05T01:59',
      '2026-04-05T02:00',
      ['+11:00', '+10:30'],
    ],
    [
      'Pacific/Chatham',
      '2026-04-05T02:44',
      '2026-04-05T02:45',
      '2026-04-05T03:44',
      '2026-04-05T03:45',
      ['+13:45', '+12:45'],
    ],
    [
      'America/Santiago',
      '2022-04-02T22:59',
      '2022-04-02T23:00',
      '2022-04-02T23:59',
      '2022-04-03T00:00',
      ['-03:00', '-04:00'],
    ],
    [
      'America/Asuncion',
      '2023-03-25T22:59',
      '2023-03-25T23:00',
      '2023-03-25T23:59',
      '2023-03-26T00:00',
      ['-03:00', '-04:00'],
    ],
    [
      'America/Sao_Paulo',
      '2019-02-16T22:59',
      '2019-02-16T23:00',
      '2019-02-16T23:59',
      '2019-02-17T00:00',
      ['-02:00', '-03:00'],
    ],
    [
      'Asia/Pyongyang',
      '2015-08-14T23:29',
      '2015-08-14T23:30',
      '2015-08-14T23:59',
      '2015-08-15T00:00',
      ['+09:00', '+08:30'],
    ],
    [
      'Antarctica/Troll',
      '2026-10-25T00:59',
      '2026-10-25T01:00',
      '2026-10-25T02:59',
      '2026-10-25T03:00',
      ['+02:00', '+00:00'],
    ],
    // A day that occurred twice in Kwajalein.
    [
      'Pacific/Kwajalein',
      '1969-09-30T00:59',
      '1969-09-30T01:00',
      '1969-09-30T23:59',
      '1969-10-01T00:00',
      ['+11:00', '-12:00'],
    ],
  ])('%s', (zone, last, firstRepeated, lastRepeated, after, offsets) => {
    expect(place(last, zone)).toMatch(last);
    expect(place(after, zone)).toMatch(after);
    for (const wallClock of [firstRepeated, lastRepeated]) {
      const where = { zone, wallClock };
      expect(place(wallClock, zone)).toEqual({ kind: 'wall-clock-repeated', ...where, offsets });
      expect(place(wallClock, zone, 13)).toEqual({ kind: 'offset-wrong', ...where, offsets });
      const placed = offsets.map((offset) => {
        const [hours = '', minutes = ''] = offset.slice(1).split(':');
        const size = Number(hours) * 60 + Number(minutes);
        const placing = placeWallClock(wallClock, zone, offset.startsWith('-') ? -size : size);
        if (!placing.ok) throw new Error(placing.problem.kind);
        expect(placing.repeated).toBe(true);
        expect(placing.instant.toFormat("yyyy-MM-dd'T'HH:mmZZ")).toBe(wallClock + offset);
        return placing.instant.toMillis();
      });
      expect(placed).toEqual([...placed].sort((a, b) => a - b));
    }
  });
});

test('a wall clock that Luxon would silently move is refused', () => {
  // DateTime.fromISO resolves both of these silently.
  expect(place('2026-03-29T02:30', 'Europe/Berlin')).toMatchObject({ kind: 'wall-clock-skipped' });
  expect(place('2026-10-25T02:30', 'Europe/Berlin')).toMatchObject({ kind: 'wall-clock-repeated' });
});
