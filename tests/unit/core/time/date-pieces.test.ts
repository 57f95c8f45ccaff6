import { expect, test } from 'vitest';
import { formatDates } from '#src/core/time/format-date.ts';
import { datePieces } from '#src/core/time/date-pieces.ts';

test.each([
  ['en', 'January |11–12| and |18–19,| 2027'],
  ['de', '|11.–12.| und |18.–19.| Januar 2027'],
  ['ar', '|11–12| |و18–19| يناير 2027'],
  ['zh', '2027/1/11 – 2027/1/12和2027/1/18 – 2027/1/19'],
])('in %s, a range of days is one piece', (language, pieces) => {
  const dates = formatDates(['2027-01-11', '2027-01-12', '2027-01-18', '2027-01-19'], language);
  expect(datePieces(dates).join('|')).toBe(pieces);
});

test('dates without a range are one piece', () => {
  expect(datePieces('October 24, 2026')).toEqual(['October 24, 2026']);
});
