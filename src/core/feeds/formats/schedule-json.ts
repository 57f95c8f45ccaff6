import { conferenceOf } from '#src/core/feeds/frab/conference.ts';
import type { Conference } from '#src/core/feeds/frab/conference.ts';
import type { FrabEvent, FrabPerson, FrabReference } from '#src/core/feeds/frab/frab-event.ts';
import { asciiAddress } from '#src/core/text/address.ts';
import { generator } from '#src/core/feeds/feed.ts';
import type { Feed, FeedInput } from '#src/core/feeds/feed.ts';

/** The schedule for native conference apps, after c3voc's JSON schema. */
export default {
  contentType: 'application/json; charset=utf-8',
  files: (input) => [
    {
      path: 'schedule.json',
      title: input.schedule.event.data.name,
      page: '',
      render: () => renderJson(input),
    },
  ],
} satisfies Feed;

function renderJson(input: FeedInput): string {
  const conference = conferenceOf(input);
  const document = {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator,
    schedule: { version: conference.version, conference: conferenceObject(conference) },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Zones that match the schema's pattern. `Etc/GMT+5` does not, but the field may be left out. */
const schemaZone = /^[A-Z][a-z]+\/[A-Z][a-z]+|^UTC$/;

function conferenceObject(conference: Conference): object {
  return {
    acronym: conference.acronym,
    title: conference.title,
    start: conference.start,
    end: conference.end,
    daysCount: conference.days.length,
    timeslot_duration: conference.timeslot,
    ...(schemaZone.test(conference.zone) && { time_zone_name: conference.zone }),
    ...(conference.url !== undefined && { url: conference.url }),
    ...(conference.logo !== undefined && { logo: conference.logo }),
    colors: conference.colors,
    rooms: conference.rooms.map(({ name, guid, room }) => ({
      name,
      guid,
      ...(room?.capacity !== undefined && { capacity: room.capacity }),
      ...(room?.url !== undefined && { url: asciiAddress(room.url) }),
    })),
    tracks: conference.tracks.map(({ id, name, color }) => ({
      name,
      slug: id,
      ...(color !== undefined && { color }),
    })),
    days: conference.days.map(({ index, date, start, end, rooms }) => ({
      index,
      date,
      day_start: start,
      day_end: end,
      rooms: Object.fromEntries(rooms.map(({ name, events }) => [name, events.map(eventObject)])),
    })),
  };
}

function eventObject(event: FrabEvent): object {
  return {
    guid: event.guid,
    id: event.id,
    ...(event.logo !== undefined && { logo: event.logo }),
    date: event.date,
    start: event.start,
    end: event.end,
    duration: event.duration,
    room: event.room,
    slug: event.slug,
    // The schema requires an address; if the site's is not known, the guid serves as one (RFC 9562, 4).
    url: event.url ?? `urn:uuid:${event.guid}`,
    title: event.title,
    subtitle: event.subtitle,
    track: event.track === '' ? null : event.track,
    type: event.type,
    language: event.language,
    abstract: event.abstract,
    description: event.description,
    recording_license: event.license,
    do_not_record: event.doNotRecord,
    persons: event.persons.map(personObject),
    links: event.links.map(referenceObject),
    attachments: event.attachments.map(referenceObject),
    ...(event.feedbackUrl !== undefined && { feedback_url: event.feedbackUrl }),
  };
}

/** The schema allows an `id` beside `name` only without a `public_name`, which it calls outdated. */
function personObject({ guid, id, name, url, biography, avatar }: FrabPerson): object {
  return {
    guid,
    id,
    name,
    ...(url !== undefined && { url }),
    ...(avatar !== undefined && { avatar }),
    ...(biography !== undefined && biography !== '' && { biography }),
  };
}

function referenceObject({ url, title, type }: FrabReference): object {
  return { url, title, type };
}
