import { talkTitle } from '#src/components/head/talk-titles.ts';
import { isPresented } from '#src/core/model/talk.ts';
import { formatDateAt } from '#src/core/time/format-date.ts';
import type { Schedule, ScheduledTalk } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';
import { excerpt } from './excerpt.ts';
import { kindLabel } from './kind-label.ts';

/**
 * The title and description of a talk's page, for tabs and search engines: the day comes early, so
 * that its year is never cut off.
 */
export function describeTalk(
  talk: ScheduledTalk,
  schedule: Schedule,
  words: Words,
  nameWithYear: string,
): { title: string; description: string } {
  const { language } = schedule.event.data;
  const { plain } = talk.entry.title;
  const [slot] = talk.slots;
  const day = slot && formatDateAt(slot.start.toMillis(), schedule.zone, language, 'full');
  const people = talk.speakers.length > 0 ? talk.speakers : talk.authors;
  const about = [
    kindLabel(talk.kind, words),
    day ?? nameWithYear,
    slot === undefined ? absenceText(talk, words) : undefined,
    people.map(({ name }) => name).join(words.marks.comma),
  ].filter((part) => part !== undefined && part !== '');
  const text = talk.entry.plain === '' ? plain : talk.entry.plain;
  return { title: talkTitle(talk, schedule), description: excerpt(`${about.join('. ')}. ${text}`) };
}

/** What stands in place of a time: that there is none yet, or that there will be none. */
export function absenceText({ entry }: ScheduledTalk, words: Words): string {
  return isPresented(entry) ? words.notScheduled : words.details.notPresented;
}
