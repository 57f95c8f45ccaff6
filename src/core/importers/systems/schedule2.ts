import type {
  ImportedEvent,
  ImportedSettings,
  ImportedTalk,
} from '#src/core/importers/imported.ts';
import {
  list,
  localized,
  number,
  own,
  record,
  records,
  text,
  type JsonRecord,
} from '#src/core/importers/source/json.ts';
import { readMinutes } from '#src/core/importers/entries/times.ts';
import { Collected } from './collect.ts';
import { frabLink } from './frab.ts';

/** The flat form of schedule.json, "schedule2": one list of events, with texts by language. */
export function readFlat(schedule: JsonRecord, settings: ImportedSettings): ImportedEvent {
  const conference = record(own(schedule, 'conference'));
  const collected = new Collected();
  const keyOf = (value: unknown): string | undefined =>
    typeof value === 'string'
      ? value
      : (text(own(value, 'guid')) ?? text(own(value, 'slug')) ?? localized(own(value, 'name')));
  for (const owner of [schedule, conference]) {
    for (const room of records(own(owner, 'rooms'))) {
      collected.room(localized(own(room, 'name')), {
        source: keyOf(room),
        capacity: number(own(room, 'capacity')),
      });
    }
    for (const track of records(own(owner, 'tracks'))) {
      const key = text(own(track, 'slug')) ?? localized(own(track, 'name'));
      collected.track(localized(own(track, 'name')), {
        source: key,
        color: text(own(track, 'color')),
      });
    }
  }
  const refer = (value: unknown, put: 'room' | 'track'): string | undefined => {
    const items = put === 'room' ? collected.rooms : collected.tracks;
    const candidates = [
      text(value),
      text(own(value, 'guid')),
      text(own(value, 'slug')),
      localized(own(value, 'name')),
    ].filter((key) => key !== undefined);
    const found =
      candidates.find((key) => items.has(key)) ??
      [...items.values()].find(({ name }) => candidates.includes(name))?.source;
    return found ?? collected[put](localized(own(value, 'name')) ?? text(value));
  };
  const talks = records(own(schedule, 'events')).map((event, index): ImportedTalk => {
    const start = text(own(event, 'start')) ?? text(own(event, 'date'));
    const duration = text(own(event, 'duration'));
    const state = text(own(event, 'state'))?.toUpperCase();
    const type = text(own(event, 'type'));
    const title = localized(own(event, 'title')) ?? '';
    return {
      source:
        text(own(event, 'guid')) ??
        text(own(event, 'code')) ??
        text(own(event, 'id')) ??
        `${String(index)} ${title}`,
      title,
      subtitle: localized(own(event, 'subtitle')),
      texts: ['abstract', 'description'].flatMap((key) => {
        const said = localized(own(event, key));
        return said === undefined ? [] : [{ form: 'auto' as const, text: said }];
      }),
      slots:
        start === undefined
          ? []
          : [
              {
                start,
                end: text(own(event, 'end')),
                minutes: duration === undefined ? undefined : readMinutes(duration),
                room: refer(own(event, 'room'), 'room'),
              },
            ],
      track: refer(own(event, 'track'), 'track'),
      kind: /^(?:break|meta)$/i.test(type ?? '')
        ? 'break'
        : type === undefined
          ? 'talk'
          : { word: type },
      language: text(own(event, 'language')) ?? text(list(own(event, 'languages'))[0]),
      status: state === 'CANCELED' || state === 'CANCELLED' ? 'cancelled' : undefined,
      note: state === 'DELAYED' ? 'Delayed' : undefined,
      speakers: records(own(event, 'participants') ?? own(event, 'persons')).flatMap((person) => {
        const name = text(own(person, 'public_name')) ?? text(own(person, 'name'));
        const source = collected.speaker(name, { source: text(own(person, 'guid')) });
        const role = text(own(person, 'role'));
        return source === undefined
          ? []
          : [{ source, role: /^speaker$/i.test(role ?? '') ? undefined : role }];
      }),
      links: records(own(event, 'links')).flatMap((link) =>
        frabLink(text(own(link, 'url')), localized(own(link, 'title'))),
      ),
    };
  });
  return {
    settings,
    rooms: [...collected.rooms.values()],
    tracks: [...collected.tracks.values()],
    sessions: [],
    talks,
    speakers: [...collected.speakers.values()],
    remarks: collected.remarks,
  };
}
