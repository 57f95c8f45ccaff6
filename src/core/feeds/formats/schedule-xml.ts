import { create } from 'xmlbuilder2';
import { conferenceOf } from '#src/core/feeds/frab/conference.ts';
import type { FrabEvent } from '#src/core/feeds/frab/frab-event.ts';
import type { Feed, FeedInput } from '#src/core/feeds/feed.ts';
import { addressOf } from '#src/core/feeds/site.ts';

type XmlNode = ReturnType<typeof create>;

/** The schedule for native conference apps, after c3voc's XML schema. */
export default {
  contentType: 'application/xml; charset=utf-8',
  files: (input) => [
    {
      path: 'schedule.xml',
      title: input.schedule.event.data.name,
      page: '',
      render: () => renderXml(input),
    },
  ],
} satisfies Feed;

function renderXml(input: FeedInput): string {
  const conference = conferenceOf(input);
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' });
  const schedule = root.ele('schedule');
  schedule.ele('generator', { name: 'Lectern' });
  const own = addressOf(input.site, 'schedule.xml');
  if (own !== undefined) schedule.ele('url').txt(own);
  schedule.ele('version').txt(conference.version);
  const head = schedule.ele('conference');
  head.ele('title').txt(conference.title);
  head.ele('acronym').txt(conference.acronym);
  head.ele('start').txt(conference.start);
  head.ele('end').txt(conference.end);
  head.ele('days').txt(String(conference.days.length));
  head.ele('timeslot_duration').txt(conference.timeslot);
  if (conference.url !== undefined) {
    head.ele('base_url').txt(conference.url);
    head.ele('url').txt(conference.url);
  }
  head.ele('time_zone_name').txt(conference.zone);
  for (const { id, name, color } of conference.tracks) {
    head.ele('track', { name, slug: slugOfTrack(id), ...(color && { color }) });
  }
  for (const { index, date, start, end, rooms } of conference.days) {
    const day = schedule.ele('day', { index, date, start, end });
    for (const { name, guid, events } of rooms) {
      const room = day.ele('room', { name, guid });
      for (const event of events) writeEvent(room, event);
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

/** Every element that some app reads, also where it is empty: apps lose the whole file over a missing one. */
function writeEvent(room: XmlNode, event: FrabEvent): void {
  const element = room.ele('event', { guid: event.guid, id: event.id });
  const text = (name: string, value: string) => element.ele(name).txt(value);
  text('date', event.date);
  text('start', event.start);
  text('duration', event.duration);
  text('room', event.room);
  text('slug', event.slug);
  if (event.url !== undefined) text('url', event.url);
  text('title', event.title);
  text('subtitle', event.subtitle);
  text('track', event.track);
  text('type', event.type);
  text('language', event.language);
  text('abstract', event.abstract);
  text('description', event.description);
  const recording = element.ele('recording');
  recording.ele('license').txt(event.license);
  recording.ele('optout').txt(String(event.doNotRecord));
  const persons = element.ele('persons');
  for (const { id, guid, name } of event.persons) persons.ele('person', { id, guid }).txt(name);
  const links = element.ele('links');
  for (const { url, title } of event.links) links.ele('link', { href: url }).txt(title);
  const attachments = element.ele('attachments');
  for (const { url, title } of event.attachments) {
    attachments.ele('attachment', { href: url }).txt(title);
  }
}

/** A track's id as the schema allows it: a letter first, two characters at least. */
const slugOfTrack = (id: string): string => (/^[a-z]./.test(id) ? id : `track-${id}`);
