import type { FeedInput, Feed } from '#src/core/feeds/feed.ts';
import { slotPage } from '#src/core/feeds/slot-text.ts';
import type { RemovedSlot } from '#src/core/history/history.ts';
import { identityOf } from '#src/core/history/slot-identities.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import { dayPageNumber } from '#src/core/schedule/pages/program-pages.ts';
import { peopleOf } from '#src/core/schedule/people-of.ts';
import type { Schedule, Slot } from '#src/core/schedule/schedule.ts';
import { rowOf } from '#src/core/schedule/schedule.ts';
import { slotCode } from '#src/core/text/guid.ts';
import { formatDate } from '#src/core/time/format-date.ts';
import { mostOnPage } from '#src/core/schedule/pages/letter-pages.ts';

/**
 * The schedule as needed by the page of a visitor's own schedule. The file is small, because a phone loads all of it.
 */
export interface MySchedule {
  readonly event: { readonly id: string; readonly name: string };
  /** The walking time between two buildings. */
  readonly walkMinutes: number | undefined;
  readonly rooms: readonly { readonly name: string; readonly building: string | undefined }[];
  /** The event's days, each with its heading in the event's language. */
  readonly days: readonly { readonly date: string; readonly heading: string }[];
  /** Every slot that visitors can pick, in chronological order, followed by announced slots that were removed. */
  readonly slots: readonly MySlot[];
}

/** A slot as My schedule shows it. Texts are in the event's language. */
export interface MySlot {
  /** Its identity, under which a pick is stored. */
  readonly pick: string;
  /** The first nine digits of its guid, its code in a link. */
  readonly code: string;
  readonly title: string;
  /** The title's language, if it differs from the event's. */
  readonly language: string | undefined;
  /** The words that distinguish it from the talk's other slots. */
  readonly label: string | undefined;
  /** Minutes since 1970. */
  readonly startMinute: number;
  readonly minutes: number;
  /** The event day; absent if the slot was removed. */
  readonly day: string | undefined;
  /** The number, from 2, of the page of its day that has its row; absent on the first one. */
  readonly dayPage: number | undefined;
  /** The index of its room in `rooms`. */
  readonly room: number | undefined;
  /** The indexes, in `rooms`, of the other rooms it is in at the same time. */
  readonly alsoIn: readonly number[] | undefined;
  readonly status: 'tentative' | 'cancelled' | 'withdrawn' | undefined;
  /** Its page below the root. */
  readonly page: string | undefined;
  /** Its kind in words. */
  readonly kind: string | undefined;
  /** Its presenters or chairs. */
  readonly people: string | undefined;
  readonly note: string | undefined;
  /** The slot around it. */
  readonly within: string | undefined;
  /** Whether it shares the time of the session around it, as a poster does; on a day, that session represents it. */
  readonly shares: true | undefined;
}

/** Extracts the data for a visitor's own schedule. */
export function mySchedule(input: FeedInput): MySchedule {
  const { schedule, history } = input;
  const { id, name, rooms, walkMinutes, language } = schedule.event.data;
  return {
    event: { id, name },
    walkMinutes,
    rooms: rooms.map((room) => ({ name: room.name, building: room.building })),
    days: schedule.days.map(({ date }) => ({ date, heading: formatDate(date, language, 'full') })),
    slots: [
      ...schedule.slots
        .filter(({ kind }) => !isBreakLike(kind.like))
        .map((slot) => mySlot(slot, input)),
      ...history.removed.map((slot) => withdrawnSlot(slot, id)),
    ],
  };
}

function mySlot(slot: Slot, { schedule, words }: FeedInput): MySlot {
  const { subject, occurrence, status, note, parent, kind } = slot;
  const pick = identityOf(slot);
  const start = slot.start.toMillis();
  const [room, ...alsoIn] = slot.rooms.map((one) =>
    schedule.event.data.rooms.findIndex(({ id }) => id === one.id),
  );
  const { language } = subject.data;
  const dayPage = dayPageNumber(rowOf(slot), schedule);
  const part =
    occurrence?.relation === 'parts' ? words.part(occurrence.number, occurrence.of) : undefined;
  return {
    pick,
    code: slotCode(schedule.event.data.id, pick),
    title: subject.title.plain,
    language: language === schedule.event.data.language ? undefined : language,
    label: slot.label ?? part,
    startMinute: Math.floor(start / 60_000),
    minutes: Math.round((slot.end.toMillis() - start) / 60_000),
    day: slot.day,
    dayPage: dayPage > 1 ? dayPage : undefined,
    room,
    alsoIn: alsoIn.length > 0 ? alsoIn : undefined,
    status: status === 'confirmed' ? undefined : status,
    page: slotPage(slot, schedule),
    kind: words.kind(kind),
    people: slotPeople(slot, schedule, words.marks.comma),
    note,
    within: parent && identityOf(parent),
    shares: slot.timing === 'shared' ? true : undefined,
  };
}

function withdrawnSlot({ facts }: RemovedSlot, eventId: string): MySlot {
  const start = Date.parse(facts.start);
  return {
    pick: facts.identity,
    code: slotCode(eventId, facts.identity),
    title: facts.title,
    startMinute: Math.floor(start / 60_000),
    minutes: Math.round((Date.parse(facts.end) - start) / 60_000),
    status: 'withdrawn',
    ...{ language: undefined, label: undefined, day: undefined, room: undefined, page: undefined },
    ...{
      alsoIn: undefined,
      dayPage: undefined,
      kind: undefined,
      people: undefined,
      note: undefined,
      within: undefined,
      shares: undefined,
    },
  };
}

function slotPeople(
  { subject }: Slot,
  { talks, sessions }: Schedule,
  comma: string,
): string | undefined {
  const talk = subject.collection === 'talks' ? talks.get(subject.id) : undefined;
  const chairs = subject.collection === 'sessions' ? sessions.get(subject.id)?.chairs : undefined;
  const people = chairs ?? (talk === undefined ? [] : peopleOf(talk));
  return people.length === 0 ? undefined : people.map(({ name }) => name).join(comma);
}

/** Whether an event is so large that pages load parts of its schedule instead of the whole. */
export function isInParts({ slots }: Schedule): boolean {
  return slots.length > mostOnPage;
}

/** The file that the page of a visitor's own schedule loads. */
export default {
  contentType: 'application/json; charset=utf-8',
  files: (input) => [
    {
      path: 'my/schedule.json',
      title: 'my/schedule.json',
      page: undefined,
      render: () => `${JSON.stringify(mySchedule(input))}\n`,
    },
  ],
} satisfies Feed;
