import { clockRange } from './clock-range.ts';
import type { ClockStyle } from './format-clock.ts';
import { formatDateAt } from './format-date.ts';
import { nameZone } from './name-zone.ts';

/** A zone's times as text that stands for itself: in a file, in a sentence. */
export interface TextClock {
  /** `7:00 AM` or `07:00`; with its offset, `02:10 UTC+1`, where the clock shows it twice. */
  time(instantMillis: number): string;
  /** `Friday, April 9, 2021`: the date at that instant, not its event day. */
  dateOf(instantMillis: number): string;
  /** `Los Angeles, UTC−7`: the zone as it is at that instant. */
  zone(instantMillis: number): string;
}

/** The clock of a zone. Its functions throw a RangeError on a zone or language that is none. */
export function textClock(zone: string, style: ClockStyle): TextClock {
  return {
    time: (instantMillis) => {
      const { clock, offset } = clockRange(zone, style, instantMillis).start;
      return offset === undefined ? clock : `${clock}\u00a0${offset}`;
    },
    dateOf: (instantMillis) => formatDateAt(instantMillis, zone, style.language, 'full'),
    zone: (instantMillis) => nameZone(zone, instantMillis).label,
  };
}
