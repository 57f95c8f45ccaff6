import type { ImportedEvent, Importer } from '#src/core/importers/imported.ts';
import {
  isRecord,
  list,
  localized,
  own,
  record,
  records,
  text,
  tryJson,
  number,
  parseJson,
  rest,
  type JsonRecord,
} from '#src/core/importers/source/json.ts';
import { ImportRefusal } from '#src/core/importers/imported.ts';
import { Collected } from './collect.ts';
import { frabAttachment, frabLink, frabToImported, isOwnSchedule, type FrabEvent } from './frab.ts';
import { readFlat } from './schedule2.ts';

/** schedule.json of frab, pretalx, and the c3voc, and the later flat form ("schedule2"). */
export const scheduleJson: Importer = {
  name: 'schedule-json',
  label: 'schedule.json (frab, pretalx)',
  recognizes: (files) => files.some((file) => isSchedule(tryJson(file))),
  read: (files) => {
    const file = files.find((each) => isSchedule(tryJson(each))) ?? files[0];
    if (file === undefined) throw new ImportRefusal('There is no file to read.');
    const document = parseJson(file);
    const schedule = record(own(document, 'schedule'));
    if (Array.isArray(own(schedule, 'events'))) {
      return readFlat(schedule, settingsOf(schedule, record(own(schedule, 'conference'))));
    }
    if (!isRecord(own(schedule, 'conference'))) {
      throw new ImportRefusal(`"${file.name}" holds no schedule with a "conference".`);
    }
    return readNested(schedule, own(document, 'generator'));
  },
};

function isSchedule(value: unknown): boolean {
  const schedule = own(value, 'schedule');
  return isRecord(own(schedule, 'conference')) || Array.isArray(own(schedule, 'events'));
}

function settingsOf(schedule: JsonRecord, conference: JsonRecord): ImportedEvent['settings'] {
  return {
    name: localized(own(conference, 'title')) ?? localized(own(schedule, 'title')),
    shortName: text(own(conference, 'acronym')),
    timezone: text(own(conference, 'time_zone_name')) ?? text(own(schedule, 'timezone')),
    start: text(own(conference, 'start'))?.slice(0, 10),
    end: text(own(conference, 'end'))?.slice(0, 10),
    url: text(own(conference, 'url')) ?? text(own(schedule, 'base_url')),
  };
}

function collectNamed(conference: JsonRecord, collected: Collected): void {
  for (const track of records(own(conference, 'tracks'))) {
    collected.track(localized(own(track, 'name')), {
      source:
        text(own(track, 'slug')) && Array.isArray(own(conference, 'events'))
          ? text(own(track, 'slug'))
          : undefined,
      color: text(own(track, 'color')),
    });
  }
}

function readNested(schedule: JsonRecord, writer: unknown): ImportedEvent {
  const conference = record(own(schedule, 'conference'));
  const collected = new Collected();
  collectNamed(conference, collected);
  for (const room of records(own(conference, 'rooms'))) {
    collected.room(text(own(room, 'name')), { capacity: number(own(room, 'capacity')) });
  }
  const base = text(own(schedule, 'base_url'));
  const generator = text(own(own(schedule, 'generator') ?? writer, 'name'));
  return frabToImported({
    settings: settingsOf(schedule, conference),
    collected,
    dayChange: undefined,
    daysFirst: /pretalx/i.test(generator ?? ''),
    isOwn: isOwnSchedule(generator),
    events: records(own(conference, 'days')).flatMap((day) =>
      Object.entries(record(own(day, 'rooms'))).flatMap(([roomName, events]) =>
        records(events).map((event) => ({
          event: readEvent(event, roomName, base),
          day: {
            date: text(own(day, 'date')),
            start: text(own(day, 'day_start')),
            end: text(own(day, 'day_end')),
          },
        })),
      ),
    ),
  });
}

const taken =
  'guid code id title subtitle abstract description date start end duration room track type language do_not_record persons links attachments url feedback_url origin_url slug'.split(
    ' ',
  );

function readEvent(event: JsonRecord, roomName: string, base: string | undefined): FrabEvent {
  const of = (key: string): string | undefined => text(own(event, key))?.trim();
  const page = (key: string, kind?: 'feedback') => {
    const url = resolve(of(key), base);
    return url === undefined ? [] : [{ url, kind }];
  };
  const linked = (key: string, read: typeof frabLink) =>
    list(own(event, key)).flatMap((link) =>
      typeof link === 'string'
        ? read(resolve(link, base), undefined)
        : read(
            resolve(text(own(link, 'url')), base),
            text(own(link, 'title')),
            text(own(link, 'type')),
          ),
    );
  return {
    guid: of('guid'),
    code: of('code'),
    id: of('id'),
    title: of('title'),
    subtitle: of('subtitle'),
    abstract: of('abstract'),
    description: of('description'),
    date: of('date'),
    start: of('start'),
    end: /[T ].*[Z+-]/.test(of('end') ?? '') ? of('end') : undefined,
    duration: of('duration'),
    room: of('room') ?? roomName,
    track: localized(own(event, 'track')),
    type: of('type'),
    language: of('language'),
    doNotRecord: own(event, 'do_not_record') === true,
    persons: records(own(event, 'persons')).map((person) => ({
      id: text(own(person, 'guid')) ?? text(own(person, 'code')) ?? text(own(person, 'id')),
      name: text(own(person, 'public_name')) ?? text(own(person, 'name')),
      biography: text(own(person, 'biography')),
      photo: text(own(person, 'avatar')),
      url: text(own(person, 'url')),
    })),
    links: [...linked('links', frabLink), ...linked('attachments', frabAttachment)],
    pages: [...page('url'), ...page('feedback_url', 'feedback'), ...page('origin_url')],
    noPlace: rest(event, taken),
  };
}

/** An address from the source; a relative one is completed by its base. */
function resolve(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined || /^[a-z][a-z0-9+.-]*:/i.test(url) || base === undefined) return url;
  const origin = /^https?:\/\/[^/]+/i.exec(base)?.[0];
  if (origin === undefined) return url;
  if (url.startsWith('/')) return `${origin}${url}`;
  return `${base.replace(/[^/]*$/, '')}${url.replace(/^\.\//, '')}`;
}
