import { formatDate } from '#src/core/time/format-date.ts';
import type { Schedule, ScheduledTalk } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';
import { excerpt } from './excerpt.ts';
import { kindLabel } from './kind-label.ts';

/**
 * The title and description of a talk's page, for tabs and search engines. Where several talks have
 * the same title, the day tells them apart.
 */
export function describeTalk(
  talk: ScheduledTalk,
  schedule: Schedule,
  words: Words,
): { title: string; description: string } {
  const { language } = schedule.event.data;
  const { plain } = talk.entry.title;
  const namesakes = [...schedule.talks.values()].filter(
    (other) => other.entry.title.plain === plain,
  );
  const [slot] = talk.slots;
  const day = slot && formatDate(slot.day, language, 'full');
  const title = namesakes.length > 1 && day !== undefined ? `${plain}, ${day}` : plain;
  const people = talk.speakers.length > 0 ? talk.speakers : talk.authors;
  const about = [
    kindLabel(talk.kind, words),
    people.map(({ name }) => name).join(', '),
    slot === undefined ? words.notScheduled : day,
  ].filter((part) => part !== undefined && part !== '');
  const text = talk.entry.plain === '' ? plain : talk.entry.plain;
  return { title, description: excerpt(`${about.join('. ')}. ${text}`) };
}
