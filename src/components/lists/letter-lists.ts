import { letterPages } from '#src/core/schedule/pages/letter-pages.ts';
import type { LetterPage } from '#src/core/schedule/pages/letter-pages.ts';
import { sortedSpeakers } from '#src/core/schedule/order.ts';
import { sortNameOf } from '#src/core/schedule/sort-name.ts';
import type { Schedule, ScheduledSpeaker, ScheduledTalk } from '#src/core/schedule/schedule.ts';
import { listedTalks } from './list-links.ts';

const people = new WeakMap<Schedule, readonly LetterPage<ScheduledSpeaker>[]>();
const talks = new WeakMap<Schedule, readonly LetterPage<ScheduledTalk>[]>();

/**
 * The pages of the list of people; none if the list fits on one page. Each of its pages needs all of them, so they are
 * computed once.
 */
export function speakerPages(schedule: Schedule): readonly LetterPage<ScheduledSpeaker>[] {
  const { language } = schedule.event.data;
  const made =
    people.get(schedule) ??
    letterPages(sortedSpeakers(schedule), ({ entry }) => sortNameOf(entry), language);
  people.set(schedule, made);
  return made;
}

/** The pages of the list of talks; none if the list fits on one page. */
export function talkPages(schedule: Schedule): readonly LetterPage<ScheduledTalk>[] {
  const { language } = schedule.event.data;
  const made =
    talks.get(schedule) ??
    letterPages(listedTalks(schedule), ({ entry }) => entry.title.plain, language);
  talks.set(schedule, made);
  return made;
}
