import { talkTitle, excerpt } from './descriptions.ts';
import { getFeedInput } from '#src/data/feeds.ts';
import { slotTime, slotVenue } from '#src/core/feeds/slot-text.ts';
import { isPresented } from '#src/core/model/talk.ts';
import { peopleOf } from '#src/core/schedule/people-of.ts';
import type { ScheduledTalk } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';
import { kindLabel } from '#src/components/page/labels.ts';

/** The length of a link preview: enough for a talk's time, its room, and two lines of its abstract. */
const longest = 240;

/**
 * The title and description of a talk's page, for tabs, search engines, and shared links. They start with whether,
 * when, and where the talk takes place, so that this is never cut off.
 */
export async function describeTalk(
  talk: ScheduledTalk,
  words: Words,
  nameWithYear: string,
): Promise<{ title: string; description: string }> {
  const { plain } = talk.entry.title;
  const [slot] = talk.slots;
  const input = await getFeedInput();
  const { schedule } = input;
  const about = [
    talk.status === 'confirmed' ? undefined : words.statuses[talk.status],
    kindLabel(talk.kind, words),
    ...(slot === undefined
      ? [nameWithYear, absenceText(talk, words)]
      : [slotTime(slot, input), slotVenue(slot, input)]),
    peopleOf(talk)
      .map(({ name }) => name)
      .join(words.marks.comma),
  ].filter((part) => part !== undefined && part !== '');
  const text = talk.entry.plain === '' ? plain : talk.entry.plain;
  return {
    title: talkTitle(talk, schedule),
    description: excerpt([...about, text].join(words.marks.stop), longest),
  };
}

/** The text in place of a time, if the talk has no time yet or will never have one. */
export function absenceText({ entry }: ScheduledTalk, words: Words): string {
  return isPresented(entry) ? words.notScheduled : words.details.notPresented;
}
