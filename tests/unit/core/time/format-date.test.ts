import { describe, expect, test } from 'vitest';
import {
  dateParts,
  formatDate,
  formatDateAt,
  formatDateRange,
  formatDates,
} from '#src/core/time/format-date.ts';

describe('a date', () => {
  test('is written with its year in a heading', () => {
    expect(formatDate('2021-04-09', 'en', 'full')).toBe('Friday, April 9, 2021');
    expect(formatDate('2021-04-09', 'de', 'full')).toBe('Freitag, 9. April 2021');
    expect(formatDate('2021-04-09', 'ja', 'full')).toBe('2021年4月9日金曜日');
  });

  test.each([
    ['date', 'April 9, 2021'],
    ['day', 'Friday, April 9'],
    ['short', 'Fri, Apr 9'],
    ['weekday', 'Friday'],
    ['short-weekday', 'Fri'],
  ] as const)('in the style %s is %s', (style, text) => {
    expect(formatDate('2021-04-09', 'en', style)).toBe(text);
  });

  test.each([
    ['fr', 'full', 'samedi 1er novembre 2025'],
    ['fr-CA', 'date', '1er novembre 2025'],
    ['fr', 'short', 'sam. 1er nov.'],
    ['pt', 'full', 'sábado, 1º de novembro de 2025'],
    ['pt-BR', 'day', 'sábado, 1º de novembro'],
    ['pt-PT', 'date', '1 de novembro de 2025'],
    ['pt-AO', 'date', '1 de novembro de 2025'],
    ['es', 'date', '1 de noviembre de 2025'],
  ] as const)(
    'in %s counts the first day of a month as the language does: %s',
    (language, style, text) => {
      expect(formatDate('2025-11-01', language, style)).toBe(text);
      expect(formatDate('2025-11-11', language, style)).toContain('11 ');
      expect(formatDateAt(Date.parse('2025-11-01T12:00Z'), 'UTC', language, style)).toBe(text);
    },
  );

  test('is the same date in every zone of the process', () => {
    expect(formatDate('2011-12-30', 'en', 'full')).toBe('Friday, December 30, 2011');
    expect(formatDate('2024-02-29', 'en', 'full')).toBe('Thursday, February 29, 2024');
  });
});

describe('the dates of an event', () => {
  test('are written without repeating shared parts', () => {
    expect(formatDateRange('2026-10-23', '2026-10-26', 'en')).toBe('October 23–26, 2026');
    expect(formatDateRange('2026-10-23', '2026-10-26', 'de')).toBe('23.–26. Oktober 2026');
    expect(formatDateRange('2025-10-30', '2025-11-01', 'fr')).toBe(
      '30 octobre – 1er novembre 2025',
    );
    expect(formatDateRange('2026-12-30', '2027-01-02', 'en')).toBe(
      'December 30, 2026 – January 2, 2027',
    );
  });

  test('are one date for a single day, or if the end is before the start', () => {
    expect(formatDateRange('2021-04-09', '2021-04-09', 'en')).toBe('April 9, 2021');
    expect(formatDateRange('2021-04-09', '2021-04-01', 'en')).toBe('April 9, 2021');
  });
});

test('the weekday at an instant is the zone’s own', () => {
  const at = Date.UTC(2021, 3, 9, 14);
  expect(formatDateAt(at, 'America/Los_Angeles', 'en', 'short-weekday')).toBe('Fri');
  expect(formatDateAt(at, 'Pacific/Kiritimati', 'en', 'short-weekday')).toBe('Sat');
  expect(formatDateAt(at, 'Pacific/Kiritimati', 'en', 'weekday')).toBe('Saturday');
});

test.each([
  ['Friday, October 23, 2026', 'Friday, |October 23, 2026'],
  ['Freitag, 23. Oktober 2026', 'Freitag, |23. Oktober 2026'],
  ['vendredi 23 octobre 2026', 'vendredi |23 octobre 2026'],
  ['2026年10月23日金曜日', '|2026年10月23日金曜日'],
  ['October 23–26, 2026', 'October |23–26, 2026'],
  ['October 30 – November 2, 2026', 'October 30 – |November 2, 2026'],
])('in a narrow column %s breaks in one place', (date, parts) => {
  expect(dateParts(date).join('|')).toBe(parts);
});

test('dates have the same digits in every engine as in the built page', () => {
  expect(formatDate('2026-10-24', 'ar-EG', 'date')).toMatch(/24.*2026/);
  expect(formatDateRange('2026-10-23', '2026-10-26', 'ar-EG')).toMatch(/23.*26/);
});

describe('the dates of an event with a break', () => {
  const dates = ['2027-01-11', '2027-01-12', '2027-01-18', '2027-01-19'];

  test.each([
    ['en', 'January 11–12 and 18–19, 2027'],
    ['de', '11.–12. und 18.–19. Januar 2027'],
    ['es', '11–12 y 18–19 de enero de 2027'],
    ['fr', '11–12 et 18–19 janvier 2027'],
    ['pt', '11–12 e 18–19 de janeiro de 2027'],
    ['ja', '2027/01/11～2027/01/12、2027/01/18～2027/01/19'],
    ['zh', '2027/1/11 – 2027/1/12和2027/1/18 – 2027/1/19'],
    ['ar', '11–12 و18–19 يناير 2027'],
  ])('in %s name each run of days, and shared parts once', (language, text) => {
    expect(formatDates(dates, language)).toBe(text);
  });

  test('name single days, and other months in full', () => {
    expect(formatDates(['2027-01-11', '2027-01-14', '2027-01-18'], 'en')).toBe(
      'January 11, 14, and 18, 2027',
    );
    expect(formatDates(['2027-01-30', '2027-01-31', '2027-02-06', '2027-02-07'], 'en')).toBe(
      'January 30–31, 2027 and February 6–7, 2027',
    );
  });

  test('name two months in full if the language writes the month last', () => {
    const months = ['2027-01-30', '2027-01-31', '2027-02-06', '2027-02-07'];
    expect(formatDates(months, 'de')).toBe('30.–31. Januar 2027 und 6.–7. Februar 2027');
    expect(formatDates(['2027-01-11', '2027-02-14'], 'de')).toBe('11. Januar und 14. Februar 2027');
  });

  test.each([
    ['fr', '1er–2 et 7 novembre 2027', '11 novembre et 1er décembre 2027'],
    ['pt', '1º–2 e 7 de novembro de 2027', '11 de novembro e 1º de dezembro de 2027'],
    ['pt-PT', '1–2 e 7 de novembro de 2027', '11 de novembro e 1 de dezembro de 2027'],
  ])('in %s count the first day of a month as elsewhere: %s, %s', (language, run, months) => {
    expect(formatDates(['2027-11-01', '2027-11-02', '2027-11-07'], language)).toBe(run);
    expect(formatDates(['2027-11-11', '2027-12-01'], language)).toBe(months);
    expect(formatDateRange('2027-11-01', '2027-11-02', language)).toBe(
      run.replace(/ (?:et|e) 7/, ''),
    );
  });

  test('are a range if there is no break', () => {
    expect(formatDates(['2027-01-11', '2027-01-12'], 'en')).toBe('January 11–12, 2027');
    expect(formatDates(['2027-01-11'], 'en')).toBe('January 11, 2027');
  });
});
