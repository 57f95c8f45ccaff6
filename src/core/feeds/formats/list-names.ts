import type { Feed, FeedInput } from '#src/core/feeds/feed.ts';
import { talkRemark } from '#src/core/feeds/talk-remark.ts';
import { mostOnPage } from '#src/core/schedule/pages/letter-pages.ts';
import { groupByLetter } from '#src/core/schedule/pages/letters.ts';
import { sortedSpeakers } from '#src/core/schedule/order.ts';
import type { ScheduledTalk } from '#src/core/schedule/schedule.ts';

/** An entry of a list that is split into pages: its id, its name, and the words beside it. */
export type ListName = readonly [id: string, name: string, remark: string];

/** The names of a list that is split into pages, and the path of their file. */
interface NamesOfList {
  readonly path: string;
  readonly names: readonly ListName[];
}

/** The names of the lists with more entries than fit on a page, each in the order of its list. */
export function listNames(input: FeedInput, most = mostOnPage): NamesOfList[] {
  return [
    { path: 'speakers/names.json', names: speakerNames(input) },
    { path: 'talks/names.json', names: talkNames(input) },
  ].filter(({ names }) => names.length > most);
}

function speakerNames({ schedule }: FeedInput): ListName[] {
  return sortedSpeakers(schedule).map(({ entry: { id, data } }) => [
    id,
    data.name,
    data.affiliation ?? '',
  ]);
}

function talkNames({ schedule, words }: FeedInput): ListName[] {
  const listed = [...schedule.talks.values()].filter(({ hasPage }) => hasPage);
  const named = ({ entry }: ScheduledTalk): string => entry.title.plain;
  return groupByLetter(listed, named, schedule.event.data.language)
    .flatMap(({ items }) => items)
    .map((talk) => [talk.entry.id, talk.entry.title.plain, talkRemark(talk, words)]);
}

/** The files of names that the field above a long list fetches when somebody types in it. */
export default {
  contentType: 'application/json; charset=utf-8',
  files: (input) =>
    listNames(input).map(({ path, names }) => ({
      path,
      title: path,
      page: undefined,
      render: () => `${JSON.stringify(names)}\n`,
    })),
} satisfies Feed;
