import { z } from 'zod';
import type {
  SlotChange,
  ChangeKind,
  HistoricSlot,
  Publication,
  RenamedRoom,
} from '#src/core/history/history.ts';
import { placedFacts } from '#src/core/history/slot-facts.ts';
import { identityOf } from '#src/core/history/slot-identities.ts';
import { firstIdOf, firstIdOfEntry } from '#src/core/model/first-id.ts';
import type { Schedule, Slot } from '#src/core/schedule/schedule.ts';
import { announcedAt } from '#src/core/time/announced-at.ts';
import { moveTexts } from '#src/core/time/text-clock.ts';
import { feedClock, oncePerInput } from './feed.ts';
import type { FeedInput } from './feed.ts';
import { slotPage } from './slot-text.ts';

/**
 * The current page of a changed slot, below the root: under its current id or, for a break, the page of its day.
 * Undefined for a slot that has been removed since.
 */
export function changePage({ identity }: SlotChange, input: FeedInput): string | undefined {
  const slot = slotsByIdentity(input.schedule, input).get(identity);
  return slot && slotPage(slot, input.schedule);
}

/** The page of a room, below the root, by the room's first id; undefined if the room has been removed since. */
export function roomPage(firstId: string, { event }: Schedule): string | undefined {
  const room = event.data.rooms.find((one) => firstIdOf(one) === firstId);
  return room && `rooms/${room.id}/`;
}

const slotsByIdentity = oncePerInput(
  ({ slots }: Schedule): ReadonlyMap<string, Slot> =>
    new Map(slots.map((slot) => [identityOf(slot), slot])),
);

/** The changes of a slot in words, most important first: "moved from 10:00 to 10:15 (Berlin, UTC+2)". */
export function changeTexts(change: SlotChange, input: FeedInput): string[] {
  return change.kinds.map((kind) => changeText(kind, change, input));
}

/**
 * The event day of a changed slot (an ISO date), for an event of several days. Undefined if it moved to another day,
 * because the words then name both.
 */
export function dayOfChange({ before, after }: SlotChange, schedule: Schedule): string | undefined {
  const { start, end } = schedule.event.data;
  const days = [before, after].flatMap((facts) =>
    facts === undefined ? [] : [placedFacts(facts, schedule).day],
  );
  return start !== end && new Set(days).size === 1 ? days[0] : undefined;
}

/** One change of a slot, in words and in event time. */
function changeText(kind: ChangeKind, { before, after }: SlotChange, input: FeedInput): string {
  const { schedule, words } = input;
  switch (kind) {
    case 'moved':
      return before === undefined || after === undefined
        ? words.change.moved('', '')
        : words.change.moved(...moveTexts(before, after, feedClock(schedule)));
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
 * The current presenters as a list in the event's language, by their current names. Empty if one of them is no longer
 * in the program, because removed people are not named.
 */
function peopleText(facts: HistoricSlot | undefined, input: FeedInput): string {
  const { schedule, words } = input;
  const people = facts?.people ?? [];
  if (people.length === 0) return words.change.noPeople;
  const present = presentNames(schedule, input);
  const names = people.map(({ id, name }) => present.get(id ?? `name ${name ?? ''}`));
  if (names.includes(undefined)) return words.change.otherPeople;
  const list = new Intl.ListFormat([schedule.event.data.language, 'en'], { type: 'conjunction' });
  return words.change.people(list.format(names.filter((name) => name !== undefined)));
}

/** Current names: by first id for people with a file, and by `name …` for others. */
const presentNames = oncePerInput(({ speakers, talks }: Schedule): ReadonlyMap<string, string> => {
  const named = [...talks.values()].flatMap((talk) => talk.speakers.map(({ name }) => name));
  return new Map([
    ...named.map((name) => [`name ${name}`, name] as const),
    ...[...speakers.values()].map(({ entry }) => [firstIdOfEntry(entry), entry.data.name] as const),
  ]);
});

const spanSchema = z.strictObject({
  start: z.iso.datetime().describe('UTC.'),
  end: z.iso.datetime().describe('UTC.'),
});

/** A change of one slot or room for programs: in words and, for a move, also as instants. */
export const changeSummarySchema = z.strictObject({
  identity: z
    .string()
    .describe(
      'Collection, first id, and slot key, under which a pick is stored; for a room, “rooms” and its first id.',
    ),
  page: z
    .string()
    .optional()
    .describe('Its page, below the site’s root; absent if it was removed.'),
  title: z.string().describe('Its newest title.'),
  lines: z
    .array(
      z.strictObject({
        text: z.string().describe('In words, with times in event time and the zone named.'),
        from: spanSchema.optional().describe('When it was, if it moved.'),
        to: spanSchema.optional().describe('When it is now, if it moved.'),
      }),
    )
    .min(1)
    .describe('Its changes, the most important first.'),
});

export type ChangeSummary = z.infer<typeof changeSummarySchema>;
export type ChangeLine = ChangeSummary['lines'][number];

/** Lists everything that a publication changed: first renamed rooms, then slots. */
export function summarizeChanges(publication: Publication, input: FeedInput): ChangeSummary[] {
  return [
    ...publication.renamedRooms.map((room) => summarizeRoom(room, input)),
    ...publication.changes.map((change) => summarizeChange(change, input)),
  ];
}

function summarizeRoom({ id, before, after }: RenamedRoom, input: FeedInput): ChangeSummary {
  return {
    identity: `rooms/${id}`,
    page: roomPage(id, input.schedule),
    title: before,
    lines: [{ text: input.words.change.roomName(after) }],
  };
}

/** Puts a change from the history into words. */
function summarizeChange(change: SlotChange, input: FeedInput): ChangeSummary {
  const { before, after, kinds } = change;
  return {
    identity: change.identity,
    page: changePage(change, input),
    title: (after ?? before)?.title ?? '',
    lines: kinds.map((kind) => {
      const text = changeText(kind, change, input);
      return kind === 'moved' && before !== undefined && after !== undefined
        ? { text, from: spanOf(before), to: spanOf(after) }
        : { text };
    }),
  };
}

function spanOf({ start, end }: { start: string; end: string }) {
  return { start, end };
}

/**
 * The date on which the schedule is announced, if its history ends before that date, so that there are no changes to
 * list yet. Undefined if the schedule has been announced, or the event sets no date.
 */
export function announcedLater({ schedule, history }: FeedInput): string | undefined {
  const { announced } = schedule.event.data;
  if (announced === undefined) return undefined;
  const begins = announcedAt(announced, schedule.zone)?.toMillis() ?? Number.NEGATIVE_INFINITY;
  const head = history.head?.at;
  return head !== undefined && Date.parse(head) >= begins ? undefined : announced;
}
