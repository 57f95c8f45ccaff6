import type { Place, VirtualLocation, EducationEvent, IdReference, Offer } from 'schema-dts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { pageName } from '#src/core/feeds/site.ts';
import type { Site } from '#src/core/feeds/site.ts';
import { slotRecord } from '#src/core/feeds/slot-record.ts';
import { slotTitle } from '#src/core/feeds/slot-text.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import { languagesOf } from '#src/core/model/audience.ts';
import type { Room } from '#src/core/model/event/room.ts';
import type { Attendance } from '#src/core/model/slot.ts';
import type { Schedule, Slot } from '#src/core/schedule/schedule.ts';
import { isoWithOffset } from '#src/core/time/event-day.ts';

type Location = Exclude<Place | VirtualLocation, string>;

const modes = {
  'in person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const satisfies Record<Attendance, string>;

/** The vocabulary's terms for ways of attending. */
export function attendanceMode(attendance: Attendance): (typeof modes)[Attendance] {
  return modes[attendance];
}

/**
 * The locations of a slot: the venue with its room, a web address, or both for a hybrid slot. A place always has an
 * address, because search engines ignore an event without one.
 */
export function locationsLd(
  attendance: Attendance,
  rooms: readonly Room[],
  { schedule, site, words }: FeedInput,
): Location[] {
  const { venue, join } = schedule.event.data;
  const locations: Location[] = [];
  const name = [...rooms.map((room) => room.name), venue?.name]
    .filter((part) => part !== undefined)
    .join(', ');
  if (attendance === 'in person' || (attendance === 'hybrid' && name !== '')) {
    const place = name === '' ? words.placeOpen : name;
    locations.push({
      '@type': 'Place',
      name: place,
      address: venue?.address ?? venue?.name ?? place,
      ...(venue?.url !== undefined && { url: venue.url }),
    });
  }
  if (attendance !== 'in person') {
    locations.push({ '@type': 'VirtualLocation', url: join ?? pageName(site, '') });
  }
  return locations;
}

/** One event in the vocabulary, as written on a page. */
export type EventNode = Exclude<EducationEvent, string>;

/** A slot's name in data: its page, with its key if the talk has several slots. */
export function slotName({ subject, occurrence, key }: Slot, site: Site): string {
  const page = pageName(site, `${subject.collection}/${subject.id}/`);
  return occurrence === undefined ? `${page}#event` : `${page}#${key}`;
}

/** The `@id` of the whole event. */
export function eventName(site: Site): string {
  return `${pageName(site, '')}#event`;
}

/** An event that another page describes in full; here only its name. */
export function eventReference(name: string): IdReference {
  return { '@id': name };
}

/** Whether search engines get a slot; breaks, meals, and registration are not events. */
export function isListed({ kind }: Slot): boolean {
  return !isBreakLike(kind.like);
}

/** The properties that slots of talks and sessions share (including the ones search engines require). */
export function slotLd(slot: Slot, input: FeedInput): EventNode {
  const { subject, session, start, end, attendance, rooms } = slot;
  const { previousStart } = slotRecord(slot, input);
  const { site, schedule, words } = input;
  const { name: eventFullName, language } = schedule.event.data;
  const around = session && sessionSlotAround(slot, schedule);
  const moved = previousStart !== undefined && slot.status !== 'cancelled';
  return {
    '@type': 'EducationEvent',
    '@id': slotName(slot, site),
    url: pageName(site, `${subject.collection}/${subject.id}/`),
    name: slotTitle(slot, words),
    ...(subject.data.subtitle !== undefined && { alternateName: subject.data.subtitle }),
    description: subject.plain === '' ? briefly(slot, input) : subject.plain,
    startDate: isoWithOffset(start),
    endDate: isoWithOffset(end),
    eventStatus: statusOf(slot, moved),
    ...(moved && { previousStartDate: previousStart }),
    eventAttendanceMode: attendanceMode(attendance),
    location: locationsLd(attendance, rooms, input),
    organizer: { '@type': 'Organization', name: eventFullName, url: pageName(site, '') },
    ...offersLd(input),
    inLanguage: languagesOfSlot(slot, language),
    ...(subject.data.tags !== undefined && { keywords: subject.data.tags }),
    superEvent: eventReference(around === undefined ? eventName(site) : slotName(around, site)),
  };
}

/** The language, or all of them if there are several. */
function languagesOfSlot({ subject }: Slot, usual: string): string | string[] {
  const [first = usual, ...others] = languagesOf(subject.data);
  return others.length === 0 ? first : [first, ...others];
}

/** A brief description for a slot without a text: its kind, its people or session, and the event. */
function briefly({ subject, session, kind }: Slot, { schedule, words }: FeedInput): string {
  const people =
    subject.collection === 'talks' ? (schedule.talks.get(subject.id)?.speakers ?? []) : [];
  const names = people.map(({ name }) => name).join(', ');
  return [words.kind(kind), names, session?.title.plain, schedule.event.data.name]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

/** The registration link; the price is not known. */
export function offersLd({ schedule }: FeedInput): { offers?: Exclude<Offer, string> } {
  const { registration } = schedule.event.data;
  return registration === undefined ? {} : { offers: { '@type': 'Offer', url: registration } };
}

function statusOf({ status }: Slot, moved: boolean): NonNullable<EventNode['eventStatus']> {
  if (status === 'cancelled') return 'https://schema.org/EventCancelled';
  return moved ? 'https://schema.org/EventRescheduled' : 'https://schema.org/EventScheduled';
}

/** The slot of a talk's session that contains the talk, or the session's first slot if none does. */
export function sessionSlotAround(slot: Slot, schedule: Schedule): Slot | undefined {
  const slots = slot.session && schedule.sessions.get(slot.session.id)?.slots;
  return slots?.find(({ start, end }) => start <= slot.start && slot.end <= end) ?? slots?.[0];
}
