import { describe, expect, test } from 'vitest';
import { guessDate, guessTimeOfDay, guessWallClock } from '#src/core/time/guess-wall-clock.ts';

describe('a date in another form is recognized', () => {
  test.each([
    ['2021-4-9', '2021-04-09'],
    ['2021/04/09', '2021-04-09'],
    ['2021.4.19', '2021-04-19'],
    ['2021–04–09', '2021-04-09'],
    ['20210409', '2021-04-09'],
    ['9.4.2021', '2021-04-09'],
    ['19. 12. 2021', '2021-12-19'],
    ['13/4/2021', '2021-04-13'],
    ['29-10-2021', '2021-10-29'],
    ['31/12/2021', '2021-12-31'],
    ['4/13/2021', '2021-04-13'],
    ['10-29-2021', '2021-10-29'],
    ['12/31/2021', '2021-12-31'],
    ['  2021-4-9 ', '2021-04-09'],
    ['9 April 2021', '2021-04-09'],
    ['19. April 2021', '2021-04-19'],
    ['9-Apr-2021', '2021-04-09'],
    ['9 Apr., 2021', '2021-04-09'],
    ['1st of May 2021', '2021-05-01'],
    ['2nd June 2021', '2021-06-02'],
    ['3rd July 2021', '2021-07-03'],
    ['Fri 9 April 2021', '2021-04-09'],
    ['Fri, 9 April 2021', '2021-04-09'],
    ['Fri. 19 APRIL 2021', '2021-04-19'],
    ['April 9, 2021', '2021-04-09'],
    ['Apr. 9th 2021', '2021-04-09'],
    ['Friday, April 19, 2021', '2021-04-19'],
    ['Fri April 9, 2021', '2021-04-09'],
    ['Sept 9 2021', '2021-09-09'],
    ['Septem 9 2021', '2021-09-09'],
  ])('%s', (text, date) => {
    expect(guessDate(text)).toBe(date);
  });

  test.each([
    ['January', '01'],
    ['February', '02'],
    ['March', '03'],
    ['April', '04'],
    ['May', '05'],
    ['June', '06'],
    ['July', '07'],
    ['August', '08'],
    ['September', '09'],
    ['October', '10'],
    ['November', '11'],
    ['December', '12'],
  ])('with %s by its first three letters', (name, month) => {
    expect(guessDate(`9 ${name.slice(0, 3)} 2021`)).toBe(`2021-${month}-09`);
  });
});

test.each([
  ['', 'nothing'],
  ['9/4/2021', 'April or September'],
  ['12/12/21', 'a year of two digits'],
  ['32/4/2021', 'no day'],
  ['4/32/2021', 'no day'],
  ['130/4/2021', 'a day of three digits'],
  ['4/130/2021', 'a day of three digits'],
  ['13/4/20210', 'a year of five digits'],
  ['4/13/20210', 'a year of five digits'],
  ['113/4/2021', 'a day of three digits'],
  ['114/13/2021', 'a month of three digits'],
  ['2021-004-09', 'a month of three digits'],
  ['2021-04-009', 'a day of three digits'],
  ['12021-04-09', 'a year of five digits'],
  ['202104091', 'nine digits'],
  ['120210409', 'nine digits'],
  ['109.4.2021', 'a day of three digits'],
  ['9.4.20211', 'a year of five digits'],
  ['9 Ap 2021', 'two letters of a month'],
  ['9 Ma 2021', 'March or May'],
  ['9 Aprilis 2021', 'no name of a month'],
  ['9 Ember 2021', 'the end of several names'],
  ['9 April 20211', 'a year of five digits'],
  ['April 9, 20211', 'a year of five digits'],
  ['109 April 2021', 'a day of three digits'],
  ['April 109, 2021', 'a day of three digits'],
  ['on the 9 April 2021', 'more words'],
  ['! April 9, 2021', 'a stray character'],
  ['! 9 April 2021', 'a stray character'],
])('%j is not a date: %s', (text) => {
  expect(guessDate(text)).toBeUndefined();
});

test('a text of up to 100 characters may be a date or a time', () => {
  expect(guessDate('2021-4-9'.padEnd(100))).toBe('2021-04-09');
  expect(guessDate('2021-4-9'.padEnd(101))).toBeUndefined();
  expect(guessTimeOfDay('7:15'.padEnd(100))).toBe('07:15');
  expect(guessTimeOfDay('7:15'.padEnd(101))).toBeUndefined();
});

test.each([
  ['7:15', '07:15'],
  ['07.15', '07:15'],
  ['19h15', '19:15'],
  ['0715', '07:15'],
  ['715', '07:15'],
  ['0715:30', '07:15'],
  ['7:15:30', '07:15'],
  ['071530', '07:15'],
  ['7:15:30.25', '07:15'],
  ['7:15:30,123', '07:15'],
  ['7:15 h', '07:15'],
  ['7.15 Uhr', '07:15'],
  [' 7:15 ', '07:15'],
  ['7 pm', '19:00'],
  ['7pm', '19:00'],
  ['7 P.M.', '19:00'],
  ['7:15 am', '07:15'],
  ['12:15 am', '00:15'],
  ['12:15 pm', '12:15'],
  ['1:15 pm', '13:15'],
])('%s is the time %s', (text, time) => {
  expect(guessTimeOfDay(text)).toBe(time);
});

test.each([
  '',
  '7',
  '19',
  '13 pm',
  '0 am',
  '0:15 pm',
  '7:1',
  '106:30',
  '100:15',
  '7:15 x',
  'at 7:15',
  '7:15:3',
])('%j is not a time of day', (text) => {
  expect(guessTimeOfDay(text)).toBeUndefined();
});

const noGuess = { suggestion: undefined };

test.each([
  ['2021-4-9', { detail: 'no-time', ...noGuess }],
  ['7:15 pm', { detail: 'no-date', ...noGuess }],
  ['2021-04-09T07:15Z', { detail: 'zulu', ...noGuess }],
  ['2021-04-09 07:15 UTC', { detail: 'zulu', ...noGuess }],
  ['2021-04-09 07:15 gmt', { detail: 'zulu', ...noGuess }],
  ['2021-04-09 7 UTC', { detail: 'other', ...noGuess }],
  ['2021-04-09T07:15:30', { detail: 'seconds', suggestion: '2021-04-09T07:15' }],
  ['2021-04-09T07:15:30+02:00', { detail: 'seconds', suggestion: '2021-04-09T07:15' }],
  ['2021-04-09T07:15:00', { detail: 'other', suggestion: '2021-04-09T07:15' }],
  ['2021-04-09T07:15+2', { detail: 'offset', suggestion: '2021-04-09T07:15+02:00' }],
  ['2021-04-09T07:15+0200', { detail: 'offset', suggestion: '2021-04-09T07:15+02:00' }],
  ['2021-04-09T07:15-05:30', { detail: 'offset', suggestion: '2021-04-09T07:15-05:30' }],
  ['2021-04-09 10:00–11:00', { detail: 'range', suggestion: undefined }],
  ['2021-04-09 10:00 - 11:00', { detail: 'range', suggestion: undefined }],
  ['2021-04-09 9:30-10:15', { detail: 'range', suggestion: undefined }],
  ['9.4.2021, 9 am – 10 am', { detail: 'range', suggestion: undefined }],
  ['2021-04-09T10:00–11', { detail: 'range', suggestion: undefined }],
  ['2021-04-09T10:00–05:00', { detail: 'offset', suggestion: '2021-04-09T10:00-05:00' }],
  ['2021-04-09T07:15−5', { detail: 'offset', suggestion: '2021-04-09T07:15-05:00' }],
  ['2021-04-09 07:15 UTC+10', { detail: 'offset', suggestion: '2021-04-09T07:15+10:00' }],
  ['2021-04-09 07:15 GMT +1', { detail: 'offset', suggestion: '2021-04-09T07:15+01:00' }],
  ['2021-04-09 07:15UTC+10', { detail: 'offset', suggestion: '2021-04-09T07:15+10:00' }],
  ['9.4.2021 7:15', { detail: 'other', suggestion: '2021-04-09T07:15' }],
  ['9.4.2021, 7:15', { detail: 'other', suggestion: '2021-04-09T07:15' }],
  ['April 9, 2021 at 7 pm', { detail: 'other', suggestion: '2021-04-09T19:00' }],
  ['April 9, 2021  AT  7 pm', { detail: 'other', suggestion: '2021-04-09T19:00' }],
  ['2021-4-9_7:15', { detail: 'other', suggestion: '2021-04-09T07:15' }],
  ['2021-4-9t7:15', { detail: 'other', suggestion: '2021-04-09T07:15' }],
  ['20210409T0715', { detail: 'other', suggestion: '2021-04-09T07:15' }],
  ['\u00a02021-4-9\n\t7:15 ', { detail: 'other', suggestion: '2021-04-09T07:15' }],
  ['2021-04-09 noon', { detail: 'other', ...noGuess }],
  ['2021-04-09 7', { detail: 'other', ...noGuess }],
  ['tomorrow 7:15', { detail: 'other', ...noGuess }],
  ['', { detail: 'other', ...noGuess }],
])('a local time written as %j is explained', (text, guess) => {
  expect(guessWallClock(text)).toEqual(guess);
});

test('only the first 60 characters of a local time are read', () => {
  expect(guessWallClock(`2021-4-9 7:15${' '.repeat(60)}or later`).detail).toBe('other');
  const short = `Fri, 9 April 2021${' '.repeat(70)}7:15`;
  expect(guessWallClock(short).suggestion).toBe('2021-04-09T07:15');
});
