import { conferenceOf } from '#src/core/feeds/frab/conference.ts';
import type { Conference } from '#src/core/feeds/frab/conference.ts';
import type { FrabEvent, FrabReference } from '#src/core/feeds/frab/frab-event.ts';
import { generator } from '#src/core/feeds/feed.ts';
import type { Feed, FeedInput } from '#src/core/feeds/feed.ts';
import { addressOf } from '#src/core/feeds/site.ts';
import { writeXml, xmlElement as element } from '#src/core/feeds/write-xml.ts';
import type { XmlElement } from '#src/core/feeds/write-xml.ts';

/** The schedule for native conference apps, after c3voc's XML schema. */
export default {
  contentType: 'application/xml; charset=utf-8',
  files: (input) => [
    {
      path: 'schedule.xml',
      title: input.schedule.event.data.name,
      page: '',
      isAnnouncedOn: (page) => page.startsWith('schedule/'),
      // Registered with IANA. If somebody enters the address of a page in Giggity, it looks for this type there.
      linkType: 'application/vnd.c3voc.schedule+xml',
      render: () => renderXml(input),
    },
  ],
} satisfies Feed;

function renderXml(input: FeedInput): string {
  const conference = conferenceOf(input);
  const own = addressOf(input.site, 'schedule.xml');
  return writeXml(
    element('schedule', [
      element('generator', '', { ...generator, system: input.site.root }),
      ...(own === undefined ? [] : [element('url', own)]),
      element('version', conference.version),
      conferenceElement(conference),
      ...conference.days.map(({ index, date, start, end, rooms }) => {
        const inside = rooms.map(({ name, guid, events }) =>
          element('room', events.map(eventElement), { name, guid }),
        );
        return element('day', inside, { index, date, start, end });
      }),
    ]),
  );
}

function conferenceElement(conference: Conference): XmlElement {
  const { title, acronym, start, end, timeslot, url, logo, zone } = conference;
  return element('conference', [
    element('title', title),
    element('acronym', acronym),
    element('start', start),
    element('end', end),
    element('days', String(conference.days.length)),
    element('timeslot_duration', timeslot),
    ...(url === undefined ? [] : [element('base_url', url), element('url', url)]),
    ...(logo === undefined ? [] : [element('logo', logo)]),
    element('time_zone_name', zone),
    element('color', '', conference.colors),
    ...conference.tracks.map(({ id, name, color }) =>
      element('track', '', { name, slug: slugOfTrack(id), color }),
    ),
  ]);
}

/** Every element that any app reads, even if it is empty, because apps reject the whole file if one is missing. */
function eventElement(event: FrabEvent): XmlElement {
  const { guid, id, url, logo, feedbackUrl, persons, links, attachments } = event;
  const children = [
    element('date', event.date),
    element('start', event.start),
    element('duration', event.duration),
    element('room', event.room),
    element('slug', event.slug),
    ...(url === undefined ? [] : [element('url', url)]),
    ...(logo === undefined ? [] : [element('logo', logo)]),
    element('title', event.title),
    element('subtitle', event.subtitle),
    element('track', event.track),
    element('type', event.type),
    element('language', event.language),
    element('abstract', event.abstract),
    element('description', event.description),
    element('recording', [
      element('license', event.license),
      element('optout', String(event.doNotRecord)),
    ]),
    element(
      'persons',
      persons.map((person) => element('person', person.name, { id: person.id, guid: person.guid })),
    ),
    element('links', references('link', links)),
    element('attachments', references('attachment', attachments)),
    ...(feedbackUrl === undefined ? [] : [element('feedback_url', feedbackUrl)]),
  ];
  return element('event', children, { guid, id });
}

function references(name: string, all: readonly FrabReference[]): XmlElement[] {
  return all.map(({ url, title, type }) => element(name, title, { href: url, type }));
}

/** A track's id as the schema allows it: a letter first, and at least two characters. */
function slugOfTrack(id: string): string {
  return /^[a-z]./.test(id) ? id : `track-${id}`;
}
