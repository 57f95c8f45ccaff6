import { dirname, join } from 'node:path';
import type { Card } from '#src/cards/card.ts';
import { feedClock } from '#src/core/feeds/feed.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { eventDates } from '#src/core/schedule/event-dates.ts';
import { defaultAttendance } from '#src/core/schedule/inherit.ts';
import { peopleOf } from '#src/core/schedule/people-of.ts';
import type {
  Participant,
  Schedule,
  ScheduledSession,
  ScheduledTalk,
  Slot,
} from '#src/core/schedule/schedule.ts';
import { dateAt } from '#src/core/time/clock-range.ts';
import { formatDate } from '#src/core/time/format-date.ts';
import { isMultiDay } from '#src/core/time/interval.ts';
import { zoneInShort } from '#src/core/time/zone-label.ts';
import { textDirection } from '#src/i18n/words.ts';
import type { Words } from '#src/i18n/words.ts';
import { namedPath } from '#src/reading/environment.ts';

/** The content of the event's social card. */
export function eventCard({ schedule }: FeedInput, words: Words): Card {
  const { name, host, venue } = schedule.event.data;
  const online = defaultAttendance(schedule.event) === 'in person' ? [] : [words.online];
  return {
    event: host?.name,
    title: name,
    people: undefined,
    facts: [
      eventDates(schedule),
      ...zoneOf(schedule),
      ...(venue === undefined ? [] : [venue.name]),
      ...online,
    ],
    alert: undefined,
    photo: undefined,
  };
}

/** The event's zone, or only its city if the clocks change during the event. */
function zoneOf(schedule: Schedule): string[] {
  const [first] = schedule.slots;
  const last = schedule.slots.at(-1);
  if (first === undefined || last === undefined) return [];
  return [zoneInShort(schedule.zone, first.start.toMillis(), last.end.toMillis())];
}

/** The content of a talk's or session's social card. */
export function partCard(
  part: ScheduledTalk | ScheduledSession,
  { schedule }: FeedInput,
  words: Words,
): Card {
  const people = peopleOnCard(part);
  const { name, shortName } = schedule.event.data;
  return {
    event: shortName ?? name,
    title: part.entry.title.plain,
    people:
      people.length === 0 ? undefined : peopleText(people, words, schedule.event.data.language),
    facts: factsOf(part, schedule, words),
    alert: part.status === 'confirmed' ? undefined : words.statuses[part.status],
    photo: photoOf(people),
  };
}

function peopleOnCard(part: ScheduledTalk | ScheduledSession): readonly Participant[] {
  if (!('speakers' in part)) return part.chairs.length > 0 ? part.chairs : part.organizers;
  return peopleOf(part);
}

/**
 * There is room for an affiliation only if there is one person. The line has the direction of the event's language; a
 * name in another script keeps its own direction within the line.
 */
function peopleText(people: readonly Participant[], { marks }: Words, language: string): string {
  const [first, another] = people;
  const names =
    another === undefined && first?.affiliation !== undefined
      ? [first.name, first.affiliation]
      : people.map(({ name }) => name);
  if (!names.some((name) => rightToLeft.test(name))) return names.join(marks.comma);
  // Unicode's isolates (UAX #9, 2.4.2), after a mark that sets the direction of the line.
  const line = names.map((name) => `\u2068${name}\u2069`).join(marks.comma);
  return (textDirection(language) === 'rtl' ? '\u200f' : '\u200e') + line;
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The photo of the only presenter; among several presenters, none represents all. */
function photoOf(people: readonly Participant[]): string | undefined {
  const [first, another] = people;
  const speaker = another === undefined ? first?.speaker : undefined;
  const photo = speaker?.data.photo;
  return speaker === undefined || photo === undefined
    ? undefined
    : namedPath(join(dirname(speaker.file), photo));
}

function factsOf(
  { slots, entry }: ScheduledTalk | ScheduledSession,
  schedule: Schedule,
  words: Words,
): string[] {
  if ('presented' in entry.data && entry.data.presented === false) {
    return [words.details.notPresented];
  }
  const slot = slots.find(({ status }) => status !== 'cancelled') ?? slots[0];
  if (slot === undefined) return [words.notScheduled];
  const { language } = schedule.event.data;
  const clock = feedClock(schedule);
  const [start, end] = [slot.start.toMillis(), slot.end.toMillis()];
  const [begins, ends] = [clock.timeWithOffset(start), clock.timeWithOffset(end)];
  const date = dateAt(schedule.zone, start);
  const others = slots.filter((other) => other !== slot && other.status !== 'cancelled').length;
  return [
    `${formatDate(date, language, 'weekday')}\n${formatDate(date, language, 'date')}`,
    isMultiDay(slot)
      ? `${begins} –\n${formatDate(dateAt(schedule.zone, end), language, 'short')}${words.marks.comma}${ends}`
      : `${begins}–${ends}`,
    clock.zone(start),
    placeOf(slot, words),
    ...(others === 0 ? [] : [words.share.moreTimes(others)]),
  ].filter((fact) => fact !== '');
}

function placeOf({ room, attendance }: Slot, words: Words): string {
  if (room !== undefined) return room.name;
  return attendance === 'in person' ? '' : words.online;
}
