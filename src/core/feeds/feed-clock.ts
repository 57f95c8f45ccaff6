import type { Schedule } from '#src/core/schedule/schedule.ts';
import { formatDate } from '#src/core/time/format-date.ts';
import { textClock } from '#src/core/time/text-clock.ts';
import type { TextClock } from '#src/core/time/text-clock.ts';

/** Times as text in the event's zone and language, for files that no browser rewrites. */
export interface FeedClock extends TextClock {
  /** `Friday, April 9, 2021`, from an ISO date. */
  date(isoDate: string): string;
}

/** The clock of the event. */
export function feedClock({ event, zone }: Schedule): FeedClock {
  const { language, hours } = event.data;
  return {
    ...textClock(zone, { language, hours }),
    date: (isoDate) => formatDate(isoDate, language, 'full'),
  };
}
