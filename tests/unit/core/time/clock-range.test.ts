import { describe, expect, test } from 'vitest';
import { clockRange, dateAt, rangePieces, rangeText } from '#src/core/time/clock-range.ts';
import type { RangeWords } from '#src/core/time/clock-range.ts';
import { eventDayOf } from '#src/core/time/event-day.ts';
import { at } from './instant-at.ts';

const words: RangeWords = {
  to: 'to',
  daysAway: {
    '-2': { seen: '−2 days', said: 'two days before' },
    '-1': { seen: '−1 day', said: 'the day before' },
    '1': { seen: '+1 day', said: 'next day' },
    '2': { seen: '+2 days', said: 'two days later' },
  },
};
const style = { language: 'en', hours: 24 } as const;

/** Both forms of a range, with no-break spaces replaced. */
function written(zone: string, start: string, end?: string, day?: string) {
  const millis = end === undefined ? undefined : Date.parse(end);
  const pieces = rangePieces(clockRange(zone, style, Date.parse(start), millis, day), words);
  const [seen, said] = [rangeText(pieces, 'seen'), rangeText(pieces, 'said')];
  return { seen: seen.replaceAll('\u00a0', ' '), said: said.replaceAll('\u00a0', ' ') };
}

describe('a range below the heading of its day', () => {
  test('has two times and a dash, spoken as "to"', () => {
    expect(
      written('America/Los_Angeles', '2021-04-09T14:00Z', '2021-04-09T14:15Z', '2021-04-09'),
    ).toEqual({ seen: '07:00–07:15', said: '07:00 to 07:15' });
  });

  test('has the weekday if its date differs', () => {
    expect(written('Asia/Kolkata', '2021-04-09T19:00Z', '2021-04-09T20:00Z', '2021-04-09')).toEqual(
      { seen: 'Sat 00:30–01:30', said: 'next day, Saturday, 00:30 to 01:30' },
    );
    expect(
      written('Pacific/Honolulu', '2021-04-09T06:00Z', '2021-04-09T06:30Z', '2021-04-09'),
    ).toEqual({ seen: 'Thu 20:00–20:30', said: 'the day before, Thursday, 20:00 to 20:30' });
  });

  test('marks an end after midnight, counted from its start', () => {
    expect(written('Asia/Kolkata', '2021-04-09T18:00Z', '2021-04-09T19:00Z', '2021-04-09')).toEqual(
      { seen: '23:30–00:30 +1 day', said: '23:30 to 00:30, next day, Saturday' },
    );
  });

  test('distinguishes two days if the event day ends late and the viewer lives far east', () => {
    // 05:00 on Saturday in Honolulu, on the event day Friday, is Sunday in Kiritimati.
    const { seen, said } = written(
      'Pacific/Kiritimati',
      '2026-10-24T15:00Z',
      undefined,
      '2026-10-23',
    );
    expect({ seen, said }).toEqual({ seen: 'Sun 05:00', said: 'two days later, Sunday, 05:00' });
  });

  test('has the offset if the clocks show the time twice', () => {
    expect(
      written('Europe/Berlin', '2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25').seen,
    ).toBe('02:30 UTC+2–02:30 UTC+1');
    expect(
      written('Europe/Berlin', '2026-10-24T23:59Z', '2026-10-25T02:00Z', '2026-10-25').seen,
    ).toBe('01:59–03:00');
    // Lord Howe Island repeats half an hour.
    expect(written('Australia/Lord_Howe', '2026-04-04T14:45Z', '2026-04-04T15:00Z').seen).toBe(
      '01:45 UTC+11–01:30 UTC+10:30',
    );
  });

  test('has no offset in a night that skips an hour', () => {
    expect(written('Europe/Berlin', '2026-03-29T00:30Z', '2026-03-29T01:30Z').seen).toBe(
      '01:30–03:30',
    );
  });

  test('can cross a date that a zone skipped', () => {
    expect(written('Pacific/Apia', '2011-12-30T09:30Z', '2011-12-30T10:30Z', '2011-12-29')).toEqual(
      {
        seen: '23:30–00:30 +2 days',
        said: '23:30 to 00:30, two days later, Saturday',
      },
    );
  });
});

test('the date of an instant is the zone’s own', () => {
  expect(dateAt('Pacific/Kiritimati', Date.parse('2021-04-09T14:00Z'))).toBe('2021-04-10');
  expect(dateAt('America/Los_Angeles', Date.parse('2021-04-09T06:59Z'))).toBe('2021-04-08');
});

describe('the pieces of a range', () => {
  const piecesOf = (zone: string, start: string, end: string, day: string) =>
    rangePieces(clockRange(zone, style, Date.parse(start), Date.parse(end), day), words);

  test('have a visible and a spoken text each', () => {
    expect(
      piecesOf('Asia/Kolkata', '2021-04-09T19:00Z', '2021-04-10T18:45Z', '2021-04-09'),
    ).toEqual([
      { part: 'mark', seen: 'Sat\u00a0', said: 'next day, Saturday, ' },
      { part: 'start', seen: '00:30', said: '00:30' },
      { part: 'dash', seen: '–', said: ' to ' },
      { part: 'end', seen: '00:15', said: '00:15' },
      { part: 'mark', seen: ' +1\u00a0day', said: ', next day, Sunday' },
    ]);
  });

  test('have the offset of a time that the clocks show twice', () => {
    expect(
      piecesOf('Europe/Berlin', '2026-10-25T00:30Z', '2026-10-25T03:00Z', '2026-10-25'),
    ).toEqual([
      { part: 'start', seen: '02:30', said: '02:30' },
      { part: 'mark', seen: '\u00a0UTC+2', said: ' UTC+2' },
      { part: 'dash', seen: '–', said: ' to ' },
      { part: 'end', seen: '04:00', said: '04:00' },
    ]);
  });

  test('have only the weekday if the language has no words for that many days', () => {
    expect(written('UTC', '2021-04-09T10:00Z', '2021-04-14T10:00Z', '2021-04-05')).toEqual({
      seen: 'Fri 10:00–10:00 Wed',
      said: 'Friday, 10:00 to 10:00, Wednesday',
    });
  });
});

test('two alternating styles are both written correctly', () => {
  const noon = Date.UTC(2021, 3, 9, 13, 5);
  const clocks = ([24, 12, 24, 12] as const).map((hours) =>
    clockRange('UTC', { language: 'en', hours }, noon).start.clock.replace('\u00a0', ' '),
  );
  expect(clocks).toEqual(['13:05', '1:05 PM', '13:05', '1:05 PM']);
});

test('the weekdays of a week all differ', () => {
  const days = [0, 1, 2, 3, 4, 5, 6].map(
    (day) => clockRange('UTC', style, Date.UTC(2021, 3, 5 + day), undefined, '2021-04-01').start,
  );
  expect(days.map(({ weekday }) => weekday?.short).join(' ')).toBe('Mon Tue Wed Thu Fri Sat Sun');
});

describe('how many days a time is after the day below which it is listed', () => {
  const daysAway = (millis: number, day: string, zone: string): number =>
    clockRange(zone, style, millis, undefined, day).start.daysAway;
  const opening = Date.UTC(2021, 3, 9, 14);

  test.each([
    ['America/Los_Angeles', 0],
    ['UTC', 0],
    ['Asia/Kolkata', 0],
    ['Australia/Lord_Howe', 1],
    ['Pacific/Kiritimati', 1],
    ['America/St_Johns', 0],
    ['Pacific/Pago_Pago', 0],
  ])('in %s', (zone, days) => {
    expect(daysAway(opening, '2021-04-09', zone)).toBe(days);
  });

  test('ranges from the day before to two days after', () => {
    expect(daysAway(Date.UTC(2021, 3, 8, 23), '2021-04-09', 'Pacific/Pago_Pago')).toBe(-1);
    expect(daysAway(Date.UTC(2021, 3, 10, 10, 30), '2021-04-09', 'Pacific/Kiritimati')).toBe(2);
  });

  test('is one after midnight of the event’s own night, too', () => {
    const party = at('2026-10-25T00:30', 'Europe/Berlin');
    expect(daysAway(party.toMillis(), eventDayOf(party, '06:00'), 'Europe/Berlin')).toBe(1);
  });

  test('is right to the millisecond around midnight, even if there is a clock change', () => {
    const midnight = Date.UTC(2022, 8, 11, 4); // Santiago skips from 23:59 to 01:00
    expect(daysAway(midnight - 1, '2022-09-10', 'America/Santiago')).toBe(0);
    expect(daysAway(midnight, '2022-09-10', 'America/Santiago')).toBe(1);
    const skip = Date.UTC(2011, 11, 30, 10);
    expect(daysAway(skip - 1, '2011-12-29', 'Pacific/Apia')).toBe(0);
    expect(daysAway(skip, '2011-12-29', 'Pacific/Apia')).toBe(2);
  });
});
