import type { Schedule } from '#src/core/schedule/schedule.ts';
import { eventDayBounds } from '#src/core/time/event-day-bounds.ts';

/**
 * The instant that stands where the history knows none: `SOURCE_DATE_EPOCH` where it is set
 * (reproducible-builds.org: seconds since 1970), else when the event's first day begins.
 */
export function feedStamp({ event, zone }: Schedule, sourceDateEpoch: string | undefined): string {
  const instant = /^\d{1,11}$/.test(sourceDateEpoch ?? '')
    ? Number(sourceDateEpoch) * 1000
    : Date.parse(eventDayBounds(event.data.start, event.data.dayEnds, zone).start);
  return new Date(instant).toISOString().replace('.000', '');
}
