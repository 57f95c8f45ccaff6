import { withUnit } from '#src/browser/dom/unit-format.ts';
import { clockFormat } from '#src/core/time/format-clock.ts';
import type { ClockStyle } from '#src/core/time/format-clock.ts';
import { formatDateAt } from '#src/core/time/format-date.ts';

const fewDaysMillis = 6 * 86_400_000;

/**
 * A past instant in as few words as are clear: `Friday 14:02` within six days, otherwise with the date. Instants are in
 * milliseconds.
 */
export function momentInWords(
  millis: number,
  nowMillis: number,
  zone: string,
  style: ClockStyle,
): string {
  const isNear = Math.abs(nowMillis - millis) < fewDaysMillis;
  const day = formatDateAt(millis, zone, style.language, isNear ? 'weekday' : 'full');
  return `${day} ${clockFormat(zone, style)(millis)}`;
}

/**
 * A number of bytes in megabytes, rounded up: `3 MB`, or with one decimal if it is less than one.
 *
 * @example sizeInWords(2_300_000, 'en') //=> '3 MB'
 */
export function sizeInWords(bytes: number, language: string): string {
  const tenths = bytes < 1_000_000 ? 10 : 1;
  const megabytes = Math.ceil((bytes / 1_000_000) * tenths) / tenths;
  return withUnit(megabytes, 'megabyte', language);
}
