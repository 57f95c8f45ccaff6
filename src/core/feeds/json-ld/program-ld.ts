import type { BreadcrumbList, IdReference } from 'schema-dts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { pageName } from '#src/core/feeds/site.ts';
import { defaultAttendance } from '#src/core/schedule/inherit.ts';
import { mostOnPage } from '#src/core/schedule/pages/letter-pages.ts';
import type { Schedule, ScheduledSession, Slot } from '#src/core/schedule/schedule.ts';
import { isoWithOffset } from '#src/core/time/event-day.ts';
import {
  eventName,
  eventReference,
  isListed,
  offersLd,
  sessionSlotAround,
  slotLd,
  slotName,
  attendanceMode,
  locationsLd,
} from './event-ld.ts';
import type { EventNode } from './event-ld.ts';
import { organizerLd, participantLd } from './person-ld.ts';

/** The whole event. Its parts are only named here, because their own pages describe them. */
export function eventLd(input: FeedInput): EventNode {
  const { schedule, site } = input;
  const { name, language } = schedule.event.data;
  const attendance = defaultAttendance(schedule.event);
  const parts = schedule.slots.filter((slot) => isListed(slot) && slot.session === undefined);
  return {
    '@type': 'EducationEvent',
    '@id': eventName(site),
    url: pageName(site, ''),
    name,
    ...(schedule.event.plain !== '' && { description: schedule.event.plain }),
    ...spanOf(schedule),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: attendanceMode(attendance),
    location: locationsLd(attendance, [], input),
    inLanguage: language,
    ...(schedule.organizers.length > 0 && {
      organizer: schedule.organizers.map((organizer) => organizerLd(organizer, input)),
    }),
    ...sponsorsLd(schedule),
    ...offersLd(input),
    ...subEvents(parts, input),
  };
}

/** The event's sponsors. */
function sponsorsLd({ event }: Schedule): Pick<EventNode, 'sponsor'> {
  const { sponsors = [] } = event.data;
  if (sponsors.length === 0) return {};
  return {
    sponsor: sponsors.map(({ name, url }) => ({
      '@type': 'Organization',
      name,
      ...(url !== undefined && { url }),
    })),
  };
}

/** From the first slot's start to the last one's end, or the event's dates if there are no slots. */
function spanOf({ event, slots }: Schedule): { startDate: string; endDate: string } {
  const [first] = slots;
  if (first === undefined) return { startDate: event.data.start, endDate: event.data.end };
  const end = slots.reduce((last, slot) => (slot.end > last ? slot.end : last), first.end);
  return { startDate: isoWithOffset(first.start), endDate: isoWithOffset(end) };
}

/** A session: one event for each of its slots, with the talks in that slot. */
export function sessionLd(session: ScheduledSession, input: FeedInput): EventNode[] {
  const { organizers, chairs } = session;
  const inside = [
    ...session.talks.flatMap(({ slots }) => slots),
    ...session.sessions.flatMap(({ slots }) => slots),
  ].filter(isListed);
  const people = organizers.length > 0 ? organizers : chairs;
  return session.slots.filter(isListed).map((slot) => ({
    ...slotLd(slot, input),
    ...(people.length > 0 && {
      organizer: people.map((person) => organizerLd(person, input)),
    }),
    ...performersLd(session, input),
    ...subEvents(
      inside.filter((part) => sessionSlotAround(part, input.schedule) === slot),
      input,
    ),
  }));
}

/** The presenters in a session, without duplicates, or its chairs if nobody presents. */
function performersLd(
  { talks, chairs }: ScheduledSession,
  input: FeedInput,
): Pick<EventNode, 'performer'> {
  const speakers = talks.flatMap((talk) => talk.speakers);
  const people = speakers.length > 0 ? speakers : chairs;
  const byName = new Map(people.map((person) => [person.speaker?.id ?? person.name, person]));
  const performer = [...byName.values()].map((person) => participantLd(person, input));
  return performer.length === 0 ? {} : { performer };
}

/**
 * There are none if there are more than a page lists: 5,000 references weigh 40 kB, and the data of each talk names its
 * event.
 */
function subEvents(slots: readonly Slot[], { site }: FeedInput): { subEvent?: IdReference[] } {
  return slots.length === 0 || slots.length > mostOnPage
    ? {}
    : { subEvent: slots.map((slot) => eventReference(slotName(slot, site))) };
}

/** A page's position in the site, starting at the front page; the last entry is the page itself. */
export function breadcrumbsLd(
  trail: readonly { readonly name: string; readonly path: string }[],
  { site }: FeedInput,
): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: { '@id': pageName(site, path) },
    })),
  };
}
