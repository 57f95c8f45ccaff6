import { getSchedule } from '#src/data/schedule.ts';
import { memoize } from '#src/core/schedule/memoize.ts';
import type { Event } from '#src/core/model/event/event.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { usualHours } from '#src/core/time/format-clock.ts';
import { textDirection, wordsFor } from '#src/i18n/words.ts';
import type { Words } from '#src/i18n/words.ts';

/** The schedule, with the words and settings to display it. */
export interface PageContext {
  readonly schedule: Schedule;
  readonly event: Event;
  readonly words: Words;
  /** The event's language, a BCP 47 tag. */
  readonly language: string;
  /** The writing direction of the language. */
  readonly direction: 'ltr' | 'rtl';
  /** The 12-hour or 24-hour clock. */
  readonly hours: 12 | 24;
  /** The event's name where there is little space. */
  readonly shortName: string;
  /** The short name with the year, unless the name contains it. */
  readonly nameWithYear: string;
  /** The full name with the year, unless the name contains it. */
  readonly fullName: string;
  /** The `<title>` of a page: its own title and the event's name, or only the event's name on the first page. */
  readonly titleOf: (title: string | undefined) => string;
}

/** Returns the context that every page and most components need. */
export async function getPageContext(): Promise<PageContext> {
  return contextOf(await getSchedule());
}

const contextOf = memoize((schedule: Schedule): PageContext => {
  const event = schedule.event.data;
  const shortName = event.shortName ?? event.name;
  const year = event.start.slice(0, 4);
  const withYear = (name: string): string => (name.includes(year) ? name : `${name} ${year}`);
  const nameWithYear = withYear(shortName);
  const fullName = withYear(event.name);
  return {
    schedule,
    event,
    words: wordsFor(event.language),
    language: event.language,
    direction: textDirection(event.language),
    hours: event.hours ?? usualHours(event.language),
    shortName,
    nameWithYear,
    fullName,
    titleOf: (title) => (title === undefined ? fullName : `${title} · ${nameWithYear}`),
  };
});
