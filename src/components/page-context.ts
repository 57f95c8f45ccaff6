import { getSchedule } from '#src/collections/schedule.ts';
import type { Event } from '#src/core/model/event.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { usualHours } from '#src/core/time/format-clock.ts';
import { wordsFor, type Words } from '#src/i18n/words.ts';

/** What every page and most components stand on. */
export interface PageContext {
  readonly schedule: Schedule;
  readonly event: Event;
  readonly words: Words;
  /** The event's language, a BCP 47 tag. */
  readonly language: string;
  /** How hours are counted. */
  readonly hours: 12 | 24;
  /** What the site calls the event where there is little room. */
  readonly shortName: string;
  /** The same with its year, unless the name holds it. */
  readonly nameWithYear: string;
  /** The whole name, likewise. */
  readonly fullName: string;
}

/** The schedule and the words to show it in. */
export async function getPageContext(): Promise<PageContext> {
  const schedule = await getSchedule();
  const event = schedule.event.data;
  const shortName = event.shortName ?? event.name;
  const year = event.start.slice(0, 4);
  const withYear = (name: string): string => (name.includes(year) ? name : `${name} ${year}`);
  return {
    schedule,
    event,
    words: wordsFor(event.language),
    language: event.language,
    hours: event.hours ?? usualHours(event.language),
    shortName,
    nameWithYear: withYear(shortName),
    fullName: withYear(event.name),
  };
}
