import { memoize } from '#src/core/schedule/memoize.ts';
import { peopleOf } from '#src/core/schedule/people-of.ts';
import type { Schedule, ScheduledSpeaker, ScheduledTalk } from '#src/core/schedule/schedule.ts';
import { formatDate } from '#src/core/time/format-date.ts';
import type { Words } from '#src/i18n/words.ts';

/**
 * The beginning of a text, cut between words, with an ellipsis if something was left out. It is used in descriptions,
 * of which search engines show about 160 characters.
 */
export function excerpt(text: string, length = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > length / 2 ? cut.slice(0, end) : cut).replace(/[\s.,;:–—-]+$/, '')}…`;
}

/** How many people have each name. */
const countNames = memoize(({ speakers }: Schedule): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { entry } of speakers.values()) {
    counts.set(entry.data.name, (counts.get(entry.data.name) ?? 0) + 1);
  }
  return counts;
});

/** The title and description of a person's page. If two people share a name, their affiliations tell them apart. */
export function describePerson(
  person: ScheduledSpeaker,
  schedule: Schedule,
  words: Words,
  eventName: string,
): { title: string; description: string } {
  const { name, affiliation, role } = person.entry.data;
  const mark =
    (countNames(schedule).get(name) ?? 0) > 1
      ? (affiliation ?? role ?? person.entry.id)
      : undefined;
  const parts = [...person.presents, ...person.authored]
    .filter(({ entry }) => entry.data.status !== 'cancelled')
    .map(({ entry }) => entry.title.plain);
  const about = words.personDescription(name, affiliation ?? '', eventName);
  return {
    title: mark === undefined ? name : name + words.marks.comma + mark,
    description: excerpt([about, parts.join(words.marks.semicolon), person.entry.plain].join(' ')),
  };
}

/**
 * The title of a talk's page in tabs and search engines: the talk's title with its session or day. If several pages
 * would have the same title, more is added to distinguish them: the day, the people, and finally the id.
 */
export function talkTitle(talk: ScheduledTalk, schedule: Schedule): string {
  return titlesById(schedule).get(talk.entry.id) ?? talk.entry.title.plain;
}

const titlesById = memoize(({ talks, event }: Schedule): ReadonlyMap<string, string> => {
  const titles = new Map<string, string>();
  let unnamed = [...talks.values()].map((talk) => marksOf(talk, event.data.language));
  for (let marks = 1; unnamed.length > 0; marks += 1) {
    const groups = Map.groupBy(unnamed, ({ parts }) => parts.slice(0, marks + 1).join(' · '));
    unnamed = [...groups].flatMap(([title, members]) => {
      const [first, another] = members;
      const last = members.every(({ parts }) => parts.length <= marks + 1);
      if (first !== undefined && (another === undefined || last)) {
        for (const { id } of members) titles.set(id, title);
        return [];
      }
      return members;
    });
  }
  return titles;
});

/** The title, followed by what distinguishes a talk from others with the same title, the clearest first. */
function marksOf(talk: ScheduledTalk, language: string) {
  const { entry, session, slots } = talk;
  // The date of its start, as on the page, even if it belongs to the evening before.
  const date = slots[0] && formatDate(slots[0].start.toISODate(), language, 'full');
  const people = peopleOf(talk)
    .map(({ name }) => name)
    .join(', ');
  const parts = [entry.title.plain, session?.title.plain, date, people, entry.id];
  return { id: entry.id, parts: parts.filter((part) => part !== undefined && part !== '') };
}
