import type { Content } from '#src/core/model/entry.ts';
import { daysBetween } from '#src/core/time/event-day.ts';
import { gatherSpeakers } from './assembling/gather-speakers.ts';
import { peopleResolver } from './assembling/participants.ts';
import { draftsOf, publishedContent, publishedPlacements } from './assembling/published.ts';
import { scheduleEntries } from './assembling/schedule-entries.ts';
import { compareIds } from './member-order.ts';
import { orderPages } from './page-order.ts';
import { makeSlots, type KeyOfSlot } from './placing/make-slots.ts';
import { orderSlots } from './placing/order-slots.ts';
import { placeAll } from './placing/place-all.ts';
import type { Day, Schedule, Slot } from './schedule.ts';

/**
 * Makes the schedule of content that has no errors. Drafts (and what lies in draft sessions) keep
 * their time while followers are placed, so that publishing one moves nothing; then they are left
 * out. What has an error in its time is left out too.
 *
 * @param keyOf the keys that slots keep from their history; as they are written where there is none.
 * @throws RangeError where the event's zone or dates are none: the checks come before.
 */
export function assembleSchedule(content: Content, keyOf?: KeyOfSlot): Schedule {
  const { entries, clock, frame, hours } = placeAll(content);
  const { zone, dates } = frame;
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
    days: makeDays(daysBetween(dates.first, dates.last), slots),
    talks: byId(talks),
    sessions: byId(sessions),
    speakers: gatherSpeakers(speakers, { talks, sessions, organizers }),
    pages: orderPages(event, pages),
  };
}

function makeDays(dates: readonly string[], slots: readonly Slot[]): Day[] {
  const rows = Map.groupBy(
    slots.filter(({ placing }) => placing !== 'shares'),
    ({ day }) => day,
  );
  const used = new Set(slots.map(({ day }) => day));
  const shown = used.size === 0 ? dates : dates.filter((date) => used.has(date));
  return shown.map((date, index) => ({ date, number: index + 1, slots: rows.get(date) ?? [] }));
}

/** Entries by id, in the order of ids. */
function byId<Scheduled extends { readonly entry: { readonly id: string } }>(
  scheduled: readonly Scheduled[],
): Map<string, Scheduled> {
  return new Map(
    [...scheduled]
      .sort((a, b) => compareIds(a.entry.id, b.entry.id))
      .map((one) => [one.entry.id, one]),
  );
}
