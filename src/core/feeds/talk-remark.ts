import { isPlainKind } from '#src/core/model/kind.ts';
import { peopleOf } from '#src/core/schedule/people-of.ts';
import type { ScheduledTalk } from '#src/core/schedule/schedule.ts';
import type { FeedWords } from './feed.ts';

/** The people of a talk by their names, and those who share a name also with their affiliation. */
export function talkPeople(talk: ScheduledTalk, { marks }: FeedWords): string {
  return peopleOf(talk)
    .map(({ name, affiliation, hasNamesake }) =>
      hasNamesake && affiliation !== undefined ? name + marks.comma + affiliation : name,
    )
    .join(marks.comma);
}

/**
 * The words beside a talk in a list: its people, its kind, and its status unless it is confirmed. They are the same in
 * a page's own rows and in those that its search field adds from other pages.
 */
export function talkRemark(talk: ScheduledTalk, words: FeedWords): string {
  const { kind, status } = talk;
  return [
    talkPeople(talk, words),
    isPlainKind(kind) ? '' : words.kind(kind),
    status === 'confirmed' ? '' : words[status],
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
