import { clockFormat } from '#src/core/time/format-clock.ts';
import type { ClockStyle } from '#src/core/time/format-clock.ts';
import { formatDateAt } from '#src/core/time/format-date.ts';

const fewDaysMillis = 6 * 86_400_000;

/**
 * A past instant, as short as it is clear: `Friday 14:02` within six days, otherwise with its date. All in
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
