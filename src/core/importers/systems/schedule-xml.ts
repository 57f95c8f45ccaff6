import type { Importer, ImportFile } from '#src/core/importers/imported.ts';
import { ImportRefusal } from '#src/core/importers/imported.ts';
import {
  attribute,
  child,
  children,
  childText,
  parseXml,
  type XmlElement,
} from '#src/core/importers/source/xml.ts';
import { Collected } from './collect.ts';
import {
  frabAttachment,
  frabLink,
  frabToImported,
  isOwnSchedule,
  type FrabEvent,
  type FrabSchedule,
} from './frab.ts';

/** schedule.xml of frab, pentabarf, pretalx, and the c3voc, in its old and new forms. */
export const scheduleXml: Importer = {
  name: 'schedule-xml',
  label: 'schedule.xml (frab, pentabarf, pretalx)',
  recognizes: (files) => files.some(isSchedule),
  read: (files) => {
    const file = files.find(isSchedule) ?? files[0];
    if (file === undefined) throw new ImportRefusal('There is no file to read.');
    return frabToImported(readSchedule(parseXml(file), file.name));
  },
};

function isSchedule({ text }: ImportFile): boolean {
  return /^\ufeff?\s*(?:<[?!][^]{0,2000}?>\s*){0,5}<schedule[\s>]/.test(text.slice(0, 20_000));
}

function readSchedule(root: XmlElement, name: string): FrabSchedule {
  if (root.name !== 'schedule') {
    throw new ImportRefusal(
      `"${name}" is XML, but no schedule: its first element is <${root.name.slice(0, 40)}>.`,
    );
  }
  const conference = child(root, 'conference');
  const collected = new Collected();
  for (const track of children(conference, 'track')) {
    collected.track(attribute(track, 'name'), { color: attribute(track, 'color') });
  }
  const generator = child(root, 'generator');
  const writtenBy = generator && attribute(generator, 'name');
  const events = children(root, 'day').flatMap((element) => {
    const [start, end] = [attribute(element, 'start'), attribute(element, 'end')];
    const day = { date: attribute(element, 'date') ?? start?.slice(0, 10), start, end };
    return children(element, 'room').flatMap((room) => {
      const roomName = attribute(room, 'name');
      collected.room(roomName);
      return children(room, 'event').map((event) => ({
        event: readEvent(event, roomName),
        day,
      }));
    });
  });
  return {
    settings: {
      name: childText(conference, 'title'),
      shortName: childText(conference, 'acronym'),
      timezone: childText(conference, 'time_zone_name'),
      start: childText(conference, 'start')?.slice(0, 10),
      end: childText(conference, 'end')?.slice(0, 10),
      url: childText(conference, 'url') ?? childText(conference, 'base_url'),
      ...placeOf(conference),
    },
    collected,
    dayChange: childText(conference, 'day_change'),
    daysFirst: /pretalx/i.test(writtenBy ?? ''),
    isOwn: isOwnSchedule(writtenBy),
    events,
  };
}

function placeOf(conference: XmlElement | undefined): { venue?: string; online?: boolean } {
  const venue = childText(conference, 'venue');
  if (venue === undefined) return {};
  return /^online$/i.test(venue) ? { online: true } : { venue };
}

/** The elements that have a field of their own; the values of all others are kept unchanged. */
const taken = new Set(
  'room title subtitle abstract description date start duration track type language persons links attachments recording url feedback_url origin_url video_download_url slug'.split(
    ' ',
  ),
);

function readEvent(element: XmlElement, roomName: string | undefined): FrabEvent {
  const text = (name: string): string | undefined => childText(element, name);
  const recording = child(element, 'recording');
  const persons = child(element, 'persons');
  const page = (name: string, kind?: 'feedback' | 'video') => {
    const url = text(name);
    return url === undefined ? [] : [{ url, kind }];
  };
  const linked = (list: string, name: string, read: typeof frabLink) =>
    children(child(element, list), name).flatMap((link) =>
      read(attribute(link, 'href'), link.text.trim() || undefined, attribute(link, 'type')),
    );
  const room = text('room');
  return {
    guid: attribute(element, 'guid'),
    code: attribute(element, 'code'),
    id: attribute(element, 'id'),
    title: text('title'),
    subtitle: text('subtitle'),
    abstract: text('abstract'),
    description: text('description'),
    date: text('date'),
    start: text('start'),
    duration: text('duration'),
    room: roomName ?? room,
    track: text('track'),
    type: text('type'),
    language: text('language'),
    doNotRecord: childText(recording, 'optout') === 'true',
    persons: children(persons, 'person').map((person) => ({
      id: attribute(person, 'id') ?? attribute(person, 'guid'),
      name: person.text.trim() || attribute(person, 'name'),
    })),
    links: [
      ...linked('links', 'link', frabLink),
      ...linked('attachments', 'attachment', frabAttachment),
    ],
    pages: [
      ...page('url'),
      ...page('video_download_url', 'video'),
      ...page('feedback_url', 'feedback'),
      ...page('origin_url'),
    ],
    noPlace: {
      license: childText(recording, 'license'),
      ...Object.fromEntries(
        element.children
          .filter(({ name }) => !taken.has(name))
          .map(({ name, text: said }) => [name, said.trim()]),
      ),
    },
  };
}
