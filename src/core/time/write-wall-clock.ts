import type { DateTime } from 'luxon';
import { isRepeated } from './place-wall-clock.ts';

/**
 * An instant as a wall clock of its zone, in the form of one that it takes the place of: with its space
 * or `T`, and with `:00` where that had it. An offset is written where a clock change repeats the time.
 *
 * @example writeWallClock(nine, '2021-04-09 07:15') //=> '2021-04-09 09:00'
 */
export function writeWallClock(instant: DateTime<true>, like = ''): string {
  const separator = like[10] === ' ' ? ' ' : 'T';
  const seconds = /^.{16}:00/.test(like) ? ':00' : '';
  const offset = isRepeated(instant) ? instant.toFormat('ZZ') : '';
  return `${instant.toISODate()}${separator}${instant.toFormat('HH:mm')}${seconds}${offset}`;
}
