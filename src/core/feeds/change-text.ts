import type { ChangeKind, SlotChange, SlotFacts } from '#src/core/history/history.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { moveTexts } from '#src/core/time/move-texts.ts';
import { eventClock } from './event-clock.ts';
import type { FeedInput } from './feed.ts';
import { oncePerInput } from './once-per-input.ts';

/** What became of a slot, in words, most important first: "moved from 10:00 to 10:15 (Berlin, UTC+2)". */
export const changeTexts = (change: SlotChange, input: FeedInput): string[] =>
  change.kinds.map((kind) => changeText(kind, change, input));

/** One of the things that became of a slot, in words and in event time. */
export function changeText(
  kind: ChangeKind,
  { before, after }: SlotChange,
  input: FeedInput,
): string {
  const { schedule, words } = input;
  switch (kind) {
    case 'moved':
      return before === undefined || after === undefined
        ? words.change.moved('', '')
        : words.change.moved(...moveTexts(before, after, eventClock(schedule)));
    case 'room':
      return words.change.room(after?.room);
    case 'people':
      return peopleText(after, input);
    case 'title':
      return words.change.title(before?.title ?? '');
    default:
      return words.change[kind];
  }
}

/**
 * Who presents now, as a list in the event's language, by the names that they have today. Nobody is
 * named where one of them is no longer in the programme: people who are gone are forgotten.
 */
function peopleText(facts: SlotFacts | undefined, input: FeedInput): string {
  const { schedule, words } = input;
  const people = facts?.people ?? [];
  if (people.length === 0) return words.change.noPeople;
  const present = presentNames(schedule, input);
  const names = people.map(({ id, name }) => present.get(id ?? `name ${name ?? ''}`));
  if (names.includes(undefined)) return words.change.otherPeople;
  const list = new Intl.ListFormat([schedule.event.data.language, 'en'], { type: 'conjunction' });
  return words.change.people(list.format(names.filter((name) => name !== undefined)));
}

/** Today's names: of people with a file by first id, of others by `name …`. */
const presentNames = oncePerInput(({ speakers, talks }: Schedule): ReadonlyMap<string, string> => {
  const named = [...talks.values()].flatMap((talk) => talk.speakers.map(({ name }) => name));
  return new Map([
    ...named.map((name) => [`name ${name}`, name] as const),
    ...[...speakers.values()].map(
      ({ entry: { id, data } }) => [data.aliases?.[0] ?? id, data.name] as const,
    ),
  ]);
});
