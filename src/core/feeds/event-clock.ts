import type { Schedule } from '#src/core/schedule/schedule.ts';
import { clockRange } from '#src/core/time/clock-range.ts';
import { formatDate, formatDateAt } from '#src/core/time/format-date.ts';
import { nameZone } from '#src/core/time/name-zone.ts';

/** Times as text in the event's zone and language, for files that no browser rewrites. */
export interface EventClock {
  /** `7:00 AM` or `07:00`; with its offset, `02:10 UTC+1`, where the clock shows it twice. */
  readonly time: (instantMillis: number) => string;
  /** `Friday, April 9, 2021`, from an ISO date. */
  readonly date: (isoDate: string) => string;
  /** The date at that instant, not its event day: after midnight the date is the next one. */
  dateOf(instantMillis: number): string;
  /** `Los Angeles, UTC−7`: the zone as it is at that instant. */
  readonly zone: (instantMillis: number) => string;
}

/** The clock of the event. */
export function eventClock({ event, zone }: Schedule): EventClock {
  const { language, hours } = event.data;
  return {
    time: (instantMillis) => {
      const { clock, offset } = clockRange(zone, { language, hours }, instantMillis).start;
      return offset === undefined ? clock : `${clock}\u00a0${offset}`;
    },
    date: (isoDate) => formatDate(isoDate, language, 'full'),
    dateOf: (instantMillis) => formatDateAt(instantMillis, zone, language, 'full'),
    zone: (instantMillis) => nameZone(zone, instantMillis).label,
  };
}
