import { describe, expect, test } from 'vitest';
import { clockFormat, usualHours } from '#src/core/time/format-clock.ts';

const evening = Date.UTC(2021, 3, 9, 21, 5);
const morning = Date.UTC(2021, 3, 9, 7, 5);
const midnight = Date.UTC(2021, 3, 9, 0, 5);
const noon = Date.UTC(2021, 3, 9, 12);

const write = (language: string, hours?: 12 | 24): string[] =>
  [midnight, morning, noon, evening].map(clockFormat('UTC', { language, hours }));

describe('a clock', () => {
  test('is written in the style of its language', () => {
    expect(write('en')).toEqual(['12:05\u00a0AM', '7:05\u00a0AM', '12:00\u00a0PM', '9:05\u00a0PM']);
    expect(write('en-GB')).toEqual(['00:05', '07:05', '12:00', '21:05']);
    expect(write('de')).toEqual(['00:05', '07:05', '12:00', '21:05']);
    expect(write('fi')).toEqual(['00.05', '07.05', '12.00', '21.05']);
  });

  test('is written in the style that the event sets', () => {
    expect(write('en', 24)).toEqual(['00:05', '07:05', '12:00', '21:05']);
    expect(write('de', 12)[3]).toBe('9:05\u00a0PM');
    expect(write('en', 12)[0]).toBe('12:05\u00a0AM');
  });

  test('has two digits for each hour of the 24-hour clock in every language, so that columns align', () => {
    const languages = [
      'en',
      'de',
      'fr',
      'es',
      'it',
      'pt-BR',
      'cs',
      'pl',
      'nl',
      'sv',
      'ru',
      'uk',
      'tr',
      'he',
      'zh',
      'ja',
      'ko',
      'hi',
      'ar',
      'fa',
    ];
    for (const language of languages) {
      const [atMidnight = '', , , atNight = ''] = write(language, 24);
      expect(`${language} ${atMidnight.length}`).toBe(`${language} ${atNight.length}`);
      expect(atMidnight, language).toMatch(/^\p{Nd}{2}\P{Nd}\p{Nd}{2}$/u);
    }
  });

  test('never breaks, and contains no spaces in which engines differ', () => {
    for (const language of ['en', 'es', 'bg', 'ar', 'ko', 'vi', 'fr-CA']) {
      expect(write(language, 12).join('')).not.toMatch(/[ \u202f\u2009\n]/);
    }
  });

  test('shows the zone’s own time, including offsets with half and three-quarter hours', () => {
    const at = Date.UTC(2021, 3, 9, 14);
    const write24 = (zone: string): string => clockFormat(zone, { language: 'en', hours: 24 })(at);
    expect(write24('America/Los_Angeles')).toBe('07:00');
    expect(write24('Asia/Kolkata')).toBe('19:30');
    expect(write24('Asia/Kathmandu')).toBe('19:45');
    expect(write24('Australia/Lord_Howe')).toBe('00:30');
    expect(write24('Pacific/Kiritimati')).toBe('04:00');
    expect(write24('America/St_Johns')).toBe('11:30');
  });

  test('is right before 1970, and until the last second of a minute', () => {
    const write = clockFormat('UTC', { language: 'en', hours: 24 });
    expect([-1, 0, 59_999, 60_000, -86_400_000].map(write)).toEqual([
      '23:59',
      '00:00',
      '00:00',
      '00:01',
      '00:00',
    ]);
  });

  test('has the same digits in every engine as in the built page', () => {
    // For Egypt's Arabic, every engine has the data that WebKit has for all Arabic.
    for (const language of ['ar', 'ar-EG', 'fa']) {
      expect(clockFormat('UTC', { language, hours: 24 })(Date.UTC(2026, 9, 24, 9, 30))).toBe(
        '09:30',
      );
    }
  });

  test('is English if the runtime does not support the language, regardless of the machine’s own', () => {
    expect(write('zz')).toEqual(write('en'));
  });

  test('is refused for an unknown zone, and for an invalid language tag', () => {
    expect(() => clockFormat('Europe/Atlantis', { language: 'en' })).toThrow(RangeError);
    expect(() => clockFormat('UTC', { language: 'not a language' })).toThrow(RangeError);
  });
});

test('a language has a 12-hour or a 24-hour clock', () => {
  expect(['en', 'en-GB', 'de', 'hi', 'ja', 'ar'].map(usualHours)).toEqual([12, 24, 24, 12, 24, 12]);
});

test('a clock that begins with 0 in the afternoon is a 12-hour clock, too', () => {
  expect(usualHours('ja-u-hc-h11')).toBe(12);
  expect(usualHours('ja-u-hc-h12')).toBe(12);
  expect(usualHours('en-u-hc-h23')).toBe(24);
});

test('midnight and noon begin their halves of the day', () => {
  const at = (hour: number, hours: 12 | 24): string =>
    clockFormat('UTC', { language: 'en', hours })(Date.UTC(2021, 3, 9, hour));
  expect([at(0, 24), at(12, 24)]).toEqual(['00:00', '12:00']);
  expect([at(0, 12), at(12, 12)]).toEqual(['12:00\u00a0AM', '12:00\u00a0PM']);
});
