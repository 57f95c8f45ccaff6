import type { SpeakerEntry, Content } from '#src/core/model/entry.ts';
import { daysBetween, eventDayOf } from '#src/core/time/event-day.ts';
import { isMultiDay } from '#src/core/time/interval.ts';
import { compareIds, orderSlots } from './order.ts';
import { orderPages } from './page-order.ts';
import { draftsOf, publishedContent, publishedPlacements } from './place-content.ts';
import { makeSlots } from './placing/make-slots.ts';
import type { KeyOfSlot } from './placing/make-slots.ts';
import { placeAll } from './placing/place-entries.ts';
import { peopleResolver, scheduleEntries } from './schedule-entries.ts';
import type {
  Participant,
  ScheduledSession,
  ScheduledSpeaker,
  ScheduledTalk,
  Day,
  Schedule,
  Slot,
} from './schedule.ts';

interface PersonSources {
  /** In the order of a speaker's page. */
  readonly talks: readonly ScheduledTalk[];
  readonly sessions: readonly ScheduledSession[];
  readonly organizers: readonly Participant[];
}

interface Gathered {
  readonly entry: SpeakerEntry;
  readonly presents: ScheduledTalk[];
  readonly authored: ScheduledTalk[];
  readonly chairs: ScheduledSession[];
  readonly organizes: ScheduledSession[];
  organizesEvent: boolean;
}

/**
 * Gathers all contributions of each speaker, by id. A person who is named twice for the same contribution is listed
 * only once.
 */
function gatherSpeakers(
  speakers: readonly SpeakerEntry[],
  { talks, sessions, organizers }: PersonSources,
): Map<string, ScheduledSpeaker> {
  const gathered = new Map<string, Gathered>(
    speakers.map((entry) => [
      entry.id,
      { entry, presents: [], authored: [], chairs: [], organizes: [], organizesEvent: false },
    ]),
  );
  const those = (people: readonly Participant[]): Gathered[] =>
    [...new Set(people.map(({ speaker }) => speaker?.id ?? ''))].flatMap(
      (id) => gathered.get(id) ?? [],
    );
  for (const talk of talks) {
    const presenters = those(talk.speakers);
    for (const speaker of presenters) speaker.presents.push(talk);
    for (const author of those(talk.authors)) {
      if (!presenters.includes(author)) author.authored.push(talk);
    }
  }
  for (const session of sessions) {
    for (const chair of those(session.chairs)) chair.chairs.push(session);
    for (const organizer of those(session.organizers)) organizer.organizes.push(session);
  }
  for (const organizer of those(organizers)) organizer.organizesEvent = true;
  return gathered;
}

/**
 * Builds the schedule from content without errors. Drafts (and entries in draft sessions) keep their time while the
 * entries after them are placed, so that publishing a draft moves nothing; then they are left out. Entries with an
 * error in their time are left out, too.
 *
 * @param keyOf the keys that slots keep from their history; without it, keys are as written.
 * @throws RangeError if the event's zone or dates are invalid; run the checks first.
 */
export function assembleSchedule(content: Content, keyOf?: KeyOfSlot): Schedule {
  const { entries, clock, settings, hours } = placeAll(content);
  const { zone, dates } = settings;
  if (zone === undefined || dates === undefined) {
    throw new RangeError(`${content.event.file} has no valid time zone or dates.`);
  }
  const drafts = draftsOf(content, entries.tree);
  const published = publishedContent(content, drafts);
  const placements = publishedPlacements(entries, drafts);
  const { event, pages, speakers } = published;
  const slots = orderSlots(event, makeSlots(event, { ...entries, placements }, clock, keyOf));

  const resolvePeople = peopleResolver(content.speakers);
  const { talks, sessions } = scheduleEntries(published, slots, entries.tree, resolvePeople);
  const organizers = resolvePeople(event.data.organizers);
  return {
    event,
    zone,
    organizers,
    ...hours,
    slots,
    days: makeDays(daysBetween(dates.first, dates.last), slots, settings.dayEnds),
    talks: byId(talks),
    sessions: byId(sessions),
    speakers: gatherSpeakers(speakers, { talks, sessions, organizers }),
    pages: orderPages(event, pages),
  };
}

function makeDays(dates: readonly string[], slots: readonly Slot[], dayEnds: string): Day[] {
  const rows = Map.groupBy(
    slots.filter(({ timing }) => timing !== 'shared'),
    ({ day }) => day,
  );
  const long = slots
    .filter((slot) => slot.timing !== 'shared' && isMultiDay(slot))
    .map((slot) => ({ slot, last: eventDayOf(slot.end.minus({ minutes: 1 }), dayEnds) }));
  const ongoingOn = (date: string): Slot[] =>
    long.filter(({ slot, last }) => slot.day < date && date <= last).map(({ slot }) => slot);
  const used = new Set([
    ...slots.map(({ day }) => day),
    ...long.flatMap(({ slot, last }) => daysBetween(slot.day, last)),
  ]);
  const shown = used.size === 0 ? dates : dates.filter((date) => used.has(date));
  return shown.map((date, index) => ({
    ...{ date, number: index + 1, slots: rows.get(date) ?? [], ongoing: ongoingOn(date) },
  }));
}

/** Entries by id, sorted by id. */
function byId<Scheduled extends { readonly entry: { readonly id: string } }>(
  scheduled: readonly Scheduled[],
): Map<string, Scheduled> {
  return new Map(
    [...scheduled]
      .sort((a, b) => compareIds(a.entry.id, b.entry.id))
      .map((one) => [one.entry.id, one]),
  );
}
