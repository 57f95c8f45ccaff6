import { kindLabel } from '#src/components/page/labels.ts';
import type { ScheduledTalk } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';

/** The words beside a talk in a list: who presents it, its kind, and its status if it is not simply confirmed. */
export function talkRemark(
  { speakers, authors, kind, status }: ScheduledTalk,
  words: Words,
): string {
  const people = (speakers.length > 0 ? speakers : authors).map(
    ({ name, affiliation, hasNamesake }) =>
      hasNamesake && affiliation !== undefined ? name + words.marks.comma + affiliation : name,
  );
  return [
    people.join(words.marks.comma),
    kindLabel(kind, words),
    status === 'confirmed' ? undefined : words.statuses[status],
  ]
    .filter((part) => part)
    .join(' · ');
}
