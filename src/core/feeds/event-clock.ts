import type { Schedule } from '#src/core/schedule/schedule.ts';
import { clockFormat } from '#src/core/time/format-clock.ts';
import { formatDate } from '#src/core/time/format-date.ts';
import { nameZone } from '#src/core/time/name-zone.ts';

/** Times as text in the event's zone and language, for files that no browser rewrites. */
export interface EventClock {
  /** `7:00 AM` or `07:00`. */
  time(instantMillis: number): string;
  /** `Friday, April 9, 2021`, from an ISO date. */
  date(isoDate: string): string;
  /** `Los Angeles, UTC−7`: the zone as it is at that instant. */
  zone(instantMillis: number): string;
}

/** The clock of the event. */
export function eventClock({ event, zone }: Schedule): EventClock {
  const { language, hours } = event.data;
  const time = clockFormat(zone, { language, hours });
  return {
    time,
    date: (isoDate) => formatDate(isoDate, language, 'full'),
    zone: (instantMillis) => nameZone(zone, instantMillis).label,
  };
}
