import { cityOf as cityInZone } from '#src/core/time/name-zone.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date in a sentence.
 *
 * @example dateInWords('2021-04-09') //=> '9 April 2021'
 */
export const dateInWords = (date: string): string => {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
};

/**
 * A wall clock in a sentence.
 *
 * @example wallClockInWords('2021-04-09T07:15') //=> '07:15 on 9 April 2021'
 */
export const wallClockInWords = (wallClock: string): string =>
  `${wallClock.slice(11, 16)} on ${dateInWords(wallClock)}`;

/**
 * The place whose clocks a zone describes; the zone itself where it names none.
 *
 * @example cityOf('America/Argentina/Buenos_Aires') //=> 'Buenos Aires'
 */
export const cityOf = (zone: string): string => cityInZone(zone) ?? zone;

/**
 * A length in a sentence.
 *
 * @example lengthInWords(90) //=> '1 hour 30 minutes'
 */
export const lengthInWords = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const part = (count: number, word: string): string[] =>
    count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`];
  return [...part(hours, 'hour'), ...part(rest, 'minute')].join(' ') || '0 minutes';
};
