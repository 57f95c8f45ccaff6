import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, readTimeOfDay, readWallClock } from '#src/core/time/wall-clock.ts';
import { processorMillis } from '#tests/processor-time.ts';

describe('reading a wall clock', () => {
  test.each([
    ['2021-04-09T07:15', '2021-04-09T07:15', undefined],
    ['2021-04-09 07:15', '2021-04-09T07:15', undefined],
    ['2021-04-09T07:15:00', '2021-04-09T07:15', undefined],
    ['2021-04-09 07:15:00', '2021-04-09T07:15', undefined],
    ['2026-10-25T02:30+01:00', '2026-10-25T02:30', 60],
    ['2026-11-01 01:30:00-07:00', '2026-11-01T01:30', -420],
    ['2026-04-05T01:45+10:30', '2026-04-05T01:45', 630],
    ['2024-02-29T00:00', '2024-02-29T00:00', undefined],
    ['2000-02-29T23:59', '2000-02-29T23:59', undefined],
  ])('accepts %j', (text, wallClock, offsetMinutes) => {
    expect(readWallClock(text)).toEqual({ ok: true, wallClock, offsetMinutes });
  });

  test.each([
    ['2021-04-09T07:15Z', 'zulu', undefined],
    ['2021-04-09T07:15:00.000Z', 'zulu', undefined],
    ['2021-04-09 07:15 UTC', 'zulu', undefined],
    ['2021-04-09T07:15:30', 'seconds', '2021-04-09T07:15'],
    ['2021-04-09T07:15+0100', 'offset', '2021-04-09T07:15+01:00'],
    ['2021-04-09T07:15-7', 'offset', '2021-04-09T07:15-07:00'],
    ['2021-04-09 07:15 −07:00', 'offset', '2021-04-09T07:15-07:00'],
    ['2021-04-09T07:15+25:00', 'offset', undefined],
    ['2021-04-09', 'no-time', undefined],
    ['9.4.2021', 'no-time', undefined],
    ['07:15', 'no-date', undefined],
    ['7:15 pm', 'no-date', undefined],
    ['2021-04-09T7:15', 'other', '2021-04-09T07:15'],
    ['2021-4-9 7:15', 'other', '2021-04-09T07:15'],
    ['2021/04/09 07:15', 'other', '2021-04-09T07:15'],
    ['2021-04-09 7:15 pm', 'other', '2021-04-09T19:15'],
    ['2021-04-09 12:15 a.m.', 'other', '2021-04-09T00:15'],
    ['9.4.2021 7.15', 'other', '2021-04-09T07:15'],
    ['13/4/2021 7:15', 'other', '2021-04-13T07:15'],
    ['4/13/2021 7:15', 'other', '2021-04-13T07:15'],
    ['20210409T071500', 'other', '2021-04-09T07:15'],
    [' 2021-04-09T07:15', 'other', '2021-04-09T07:15'],
    ['2021-04-09t07:15', 'other', '2021-04-09T07:15'],
    ['٢٠٢١-٠٤-٠٩T٠٧:١٥', 'other', '2021-04-09T07:15'],
  ])(
    'says what is wrong with the form of %j, and what was probably meant',
    (text, detail, suggestion) => {
      expect(readWallClock(text)).toEqual({
        ok: false,
        problem: { kind: 'wall-clock-form', detail, suggestion },
      });
    },
  );

  test.each([
    '9/4/2021 7:15',
    '',
    'tomorrow',
    '2021-04-09T07:15 Europe/Berlin',
    '2021-04-09 13:00 pm',
    '2021-02-30 7:15',
  ])('does not guess what %j means', (text) => {
    expect(readWallClock(text)).toMatchObject({
      problem: { kind: 'wall-clock-form', suggestion: undefined },
    });
  });

  test.each([
    ['2021-02-30T10:00', undefined],
    ['2021-02-29T10:00', undefined],
    ['1900-02-29T10:00', undefined],
    ['2021-04-31T10:00', undefined],
    ['2021-00-10T10:00', undefined],
    ['0000-01-01T10:00', undefined],
    ['2021-13-04T10:00', '2021-04-13T10:00'],
  ])('says that the date of %s does not exist', (text, suggestion) => {
    expect(readWallClock(text)).toEqual({
      ok: false,
      problem: { kind: 'wall-clock-date', suggestion },
    });
  });

  test.each([
    ['2021-04-09T24:00', '2021-04-10T00:00'],
    ['2021-12-31T25:45', '2022-01-01T01:45'],
    ['2021-04-09T30:59', '2021-04-10T06:59'],
    ['2021-04-09T31:00', undefined],
    ['2021-04-09T10:60', undefined],
  ])('says that the time of %s does not exist', (text, suggestion) => {
    expect(readWallClock(text)).toEqual({
      ok: false,
      problem: { kind: 'wall-clock-time', suggestion },
    });
  });

  test('never throws, and accepts its own suggestions', () => {
    const mess = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9TtZ:+.\-/ apmh]{0,30}$/),
      fc.stringMatching(
        /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ]\d{1,2}[:.]\d{2}( ?[ap]m|Z|[+-]\d{1,4})?$/,
      ),
    );
    fc.assert(
      fc.property(mess, (text) => {
        for (const read of [readWallClock, readDate, readTimeOfDay]) {
          const reading = read(text);
          if (reading.ok) continue;
          const { suggestion } = 'suggestion' in reading ? reading : reading.problem;
          if (suggestion !== undefined) expect(read(suggestion).ok).toBe(true);
        }
      }),
    );
  });

  test('answers a malicious text immediately', () => {
    for (const text of [
      '2'.repeat(1e6),
      ' '.repeat(1e6),
      '2021-04-09T'.repeat(1e5),
      '1:'.repeat(5e5),
    ]) {
      const millis = processorMillis(() => {
        expect([readWallClock(text).ok, readDate(text).ok, readTimeOfDay(text).ok]).not.toContain(
          true,
        );
      });
      expect(millis).toBeLessThan(500);
    }
  });
});

describe('reading a date', () => {
  test('accepts an ISO date that exists', () => {
    for (const date of ['2024-02-29', '1900-01-01', '2199-12-31']) {
      expect(readDate(date)).toEqual({ ok: true, date });
    }
  });

  test.each([
    ['2021-4-9', 'form', '2021-04-09'],
    ['9.4.2021', 'form', '2021-04-09'],
    ['2021-04-09T07:15', 'form', '2021-04-09'],
    ['9/4/2021', 'form', undefined],
    ['April 9', 'form', undefined],
    ['30.2.2021', 'form', undefined],
    ['on 2021-04-09', 'form', undefined],
    ['12021-04-09', 'form', undefined],
    ['2021-04-099', 'form', undefined],
    ['on 2021-04-09 07:15', 'form', undefined],
    ['1899-12-31', 'date', undefined],
    ['2200-01-01', 'date', undefined],
    ['2021-02-29', 'date', undefined],
    ['2021-31-01', 'date', '2021-01-31'],
  ])('refuses %s', (text, problem, suggestion) => {
    expect(readDate(text)).toEqual({ ok: false, problem, suggestion });
  });
});

describe('reading a time of day', () => {
  test('accepts HH:MM', () => {
    expect(readTimeOfDay('06:30')).toEqual({ ok: true, timeOfDay: '06:30', minutes: 390 });
  });

  test.each([
    ['6:00', 'form', '06:00'],
    ['6am', 'form', '06:00'],
    ['6', 'form', undefined],
    ['24:00', 'time', '00:00'],
    ['25:00', 'time', undefined],
  ])('refuses %s', (text, problem, suggestion) => {
    expect(readTimeOfDay(text)).toEqual({ ok: false, problem, suggestion });
  });
});

test.each(['106:30', '06:300', '25:30 pm', '29h15'])(
  'finds no time of day in %s, and guesses none',
  (text) => {
    expect(readTimeOfDay(text)).toEqual({ ok: false, problem: 'form', suggestion: undefined });
  },
);
