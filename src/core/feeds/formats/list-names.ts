import type { Feed, FeedInput } from '#src/core/feeds/feed.ts';
import { mostOnPage } from '#src/core/schedule/letter-pages.ts';
import { nameCollator, sortedSpeakers } from '#src/core/schedule/order.ts';

/** An entry of a list that is spread over pages: its id, its name, and the words beside it. */
export type ListName = readonly [id: string, name: string, remark: string];

function speakerNames({ schedule }: FeedInput): ListName[] {
  return sortedSpeakers(schedule).map(({ entry: { id, data } }) => [
    id,
    data.name,
    data.affiliation ?? '',
  ]);
}

function talkNames({ schedule, words }: FeedInput): ListName[] {
  const { compare } = nameCollator(schedule.event.data.language);
  return [...schedule.talks.values()]
    .filter(({ hasPage }) => hasPage)
    .map(({ entry, speakers, authors }): ListName => {
      const people = speakers.length > 0 ? speakers : authors;
      return [entry.id, entry.title.plain, people.map(({ name }) => name).join(words.marks.comma)];
    })
    .sort(([, a], [, b]) => compare(a, b));
}

/** The names of each list that is spread over pages, which the field over it fetches when somebody types in it. */
export default {
  contentType: 'application/json; charset=utf-8',
  files: (input) => {
    const { speakers, talks } = input.schedule;
    const listed = [...talks.values()].filter(({ hasPage }) => hasPage);
    const lists = [
      { path: 'speakers/names.json', count: speakers.size, names: speakerNames },
      { path: 'talks/names.json', count: listed.length, names: talkNames },
    ];
    return lists
      .filter(({ count }) => count > mostOnPage)
      .map(({ path, names }) => ({
        path,
        title: path,
        page: undefined,
        render: () => `${JSON.stringify(names(input))}\n`,
      }));
  },
} satisfies Feed;
