import type {
  ImportedEvent,
  ImportedSettings,
  ImportedSlot,
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
  const collected = new Collected();
  for (const owner of [schedule, record(own(schedule, 'conference'))]) addLists(owner, collected);
  const talks = records(own(schedule, 'events')).map((event, index) =>
    readTalk(event, index, collected),
  );
  return collected.event({ settings, talks });
}

/** Adds the rooms and tracks of the schedule or its conference. */
function addLists(owner: JsonRecord, collected: Collected): void {
  for (const room of records(own(owner, 'rooms'))) {
    const name = localized(own(room, 'name'));
    collected.room(name, {
      source: text(own(room, 'guid')) ?? text(own(room, 'slug')) ?? name,
      capacity: number(own(room, 'capacity')),
    });
  }
  for (const track of records(own(owner, 'tracks'))) {
    const name = localized(own(track, 'name'));
    collected.track(name, {
      source: text(own(track, 'slug')) ?? name,
      color: text(own(track, 'color')),
    });
  }
}

/** The identity of a room or track to which an event refers by name, guid, or slug; it is added if it is new. */
function refer(value: unknown, thing: 'room' | 'track', collected: Collected): string | undefined {
  const items = thing === 'room' ? collected.rooms : collected.tracks;
  const candidates = [
    text(value),
    text(own(value, 'guid')),
    text(own(value, 'slug')),
    localized(own(value, 'name')),
  ].filter((key) => key !== undefined);
  const found =
    candidates.find((key) => items.has(key)) ??
    [...items.values()].find(({ name }) => candidates.includes(name))?.source;
  return found ?? collected[thing](localized(own(value, 'name')) ?? text(value));
}

function readSlots(event: JsonRecord, collected: Collected): ImportedSlot[] {
  const duration = text(own(event, 'duration'));
  return [
    {
      start: text(own(event, 'start')) ?? text(own(event, 'date')),
      end: text(own(event, 'end')),
      minutes: duration === undefined ? undefined : readMinutes(duration),
      room: refer(own(event, 'room'), 'room', collected),
    },
  ];
}

function readSpeakers(event: JsonRecord, collected: Collected): ImportedTalk['speakers'] {
  return records(own(event, 'participants') ?? own(event, 'persons')).flatMap((person) => {
    const name = text(own(person, 'public_name')) ?? text(own(person, 'name'));
    const source = collected.speaker(name, { source: text(own(person, 'guid')) });
    const role = text(own(person, 'role'));
    return source === undefined
      ? []
      : [{ source, role: /^speaker$/i.test(role ?? '') ? undefined : role }];
  });
}

function readTalk(event: JsonRecord, index: number, collected: Collected): ImportedTalk {
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
    slots: readSlots(event, collected),
    track: refer(own(event, 'track'), 'track', collected),
    kind: /^(?:break|meta)$/i.test(type ?? '')
      ? 'break'
      : type === undefined
        ? 'talk'
        : { word: type },
    language: text(own(event, 'language')) ?? text(list(own(event, 'languages'))[0]),
    status: state === 'CANCELED' || state === 'CANCELLED' ? 'cancelled' : undefined,
    note: state === 'DELAYED' ? 'Delayed' : undefined,
    speakers: readSpeakers(event, collected),
    links: records(own(event, 'links')).flatMap((link) =>
      frabLink(text(own(link, 'url')), localized(own(link, 'title'))),
    ),
  };
}
