import type { BreadcrumbList, IdReference } from 'schema-dts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { pageName } from '#src/core/feeds/site.ts';
import { usualAttendance } from '#src/core/schedule/usual-attendance.ts';
import type { ScheduledSession, Slot } from '#src/core/schedule/schedule.ts';
import {
  eventName,
  eventReference,
  isTold,
  sessionSlotAround,
  slotLd,
  slotName,
  type EventNode,
} from './event-ld.ts';
import { participantLd } from './person-ld.ts';
import { attendanceMode, locationsLd } from './place-ld.ts';

/** The whole event; what it consists of is named, and told on pages of its own. */
export function eventLd(input: FeedInput): EventNode {
  const { schedule, site } = input;
  const { name, start, end, language } = schedule.event.data;
  const attendance = usualAttendance(schedule.event);
  const parts = schedule.slots.filter((slot) => isTold(slot) && slot.session === undefined);
  return {
    '@type': 'EducationEvent',
    '@id': eventName(site),
    url: pageName(site, ''),
    name,
    ...(schedule.event.plain !== '' && { description: schedule.event.plain }),
    startDate: start,
    endDate: end,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: attendanceMode(attendance),
    location: locationsLd(attendance, undefined, input),
    inLanguage: language,
    ...(schedule.organizers.length > 0 && {
      organizer: schedule.organizers.map((organizer) => participantLd(organizer, input)),
    }),
    ...subEvents(parts, input),
  };
}

/** A session: one event for each of its slots, with the talks that lie in that slot. */
export function sessionLd(session: ScheduledSession, input: FeedInput): EventNode[] {
  const { organizers, chairs } = session;
  const inside = [
    ...session.talks.flatMap(({ slots }) => slots),
    ...session.sessions.flatMap(({ slots }) => slots),
  ].filter(isTold);
  const people = organizers.length > 0 ? organizers : chairs;
  return session.slots.filter(isTold).map((slot) => ({
    ...slotLd(slot, input),
    ...(people.length > 0 && {
      organizer: people.map((person) => participantLd(person, input)),
    }),
    ...subEvents(
      inside.filter((part) => sessionSlotAround(part, input.schedule) === slot),
      input,
    ),
  }));
}

const subEvents = (slots: readonly Slot[], { site }: FeedInput): { subEvent?: IdReference[] } =>
  slots.length === 0 ? {} : { subEvent: slots.map((slot) => eventReference(slotName(slot, site))) };

/** Where a page stands in the site, from the front page on; the last is the page itself. */
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
