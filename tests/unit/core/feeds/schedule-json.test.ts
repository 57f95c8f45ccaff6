import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { guidOf } from '#src/core/text/guid.ts';
import { identityOf } from '#src/core/history/slot-identities.ts';
import { events, feedInput, readSchedule, render } from './event-feeds.ts';

const schemaFile = '../shared/schemas/c3voc-schedule1.schema.json';
const isThere = existsSync(schemaFile);

const validate = (document: unknown): string => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(
    createRequire(import.meta.url)('ajv/lib/refs/json-schema-draft-06.json') as object,
  );
  formats(ajv);
  ajv.addFormat('color', true);
  const valid = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
  valid(document);
  return ajv.errorsText(valid.errors);
};

interface FrabEvent {
  readonly guid: string;
  readonly id: number;
  readonly date: string;
  readonly end: string;
  readonly start: string;
  readonly duration: string;
  readonly room: string;
  readonly persons: readonly Readonly<Record<string, unknown>>[];
}

interface Document {
  readonly schedule: {
    readonly conference: {
      readonly rooms: readonly { readonly name: string; readonly guid: string }[];
      readonly days: readonly { readonly rooms: Readonly<Record<string, readonly FrabEvent[]>> }[];
    };
  };
}

describe.each(Object.entries(events))('schedule.json of %s', async (_name, contentDir) => {
  const input = feedInput(await readSchedule(contentDir));
  const { schedule } = input;
  const document = JSON.parse(render(input, 'schedule.json')) as Document;
  const { conference } = document.schedule;
  const byRoom = conference.days.flatMap(({ rooms }) => Object.entries(rooms));
  const entries = byRoom.flatMap(([, list]) => list);

  test('is valid against its schema', () => {
    if (!isThere) console.info(`skipped: ${schemaFile} is not there`);
    else expect(validate(document)).toBe('No errors');
  });

  test('contains, by guid, each row that takes place and contains no other rows', () => {
    const times = entries.map(({ guid, date, end }) => [guid, Date.parse(date), Date.parse(end)]);
    const rows = schedule.days
      .flatMap(({ slots }) => slots)
      .filter(({ heading, status }) => !heading && status !== 'cancelled');
    const expected = rows.map((slot) => [
      guidOf(schedule.event.data.id, identityOf(slot)),
      slot.start.toMillis(),
      slot.end.toMillis(),
    ]);
    expect(times.map(String).sort()).toEqual(expected.map(String).sort());
  });

  test('says the same as schedule.xml', () => {
    const xml = render(input, 'schedule.xml');
    const inXml = [...xml.matchAll(/<event guid="([^"]*)" id="(\d+)">\s*<date>([^<]*)<\/date>/g)];
    expect(
      inXml
        .map(([, guid, id, date]) => [guid, Number(id), date])
        .map(String)
        .sort(),
    ).toEqual(
      entries
        .map(({ guid, id, date }) => [guid, id, date])
        .map(String)
        .sort(),
    );
  });

  test('contains what apps read beyond the schema', () => {
    for (const [room, list] of byRoom) {
      for (const event of list) {
        expect(event.room).toBe(room);
        expect(event.duration).toMatch(/^\d{2}:[0-5]\d$/);
        expect(event.date.slice(11, 16)).toBe(event.start);
        for (const person of event.persons) {
          expect(person).toMatchObject({
            guid: expect.any(String) as string,
            id: expect.any(Number) as number,
            name: expect.any(String) as string,
          });
          expect('id' in person && 'public_name' in person && 'name' in person).toBe(false);
        }
      }
    }
    const names = conference.rooms.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(byRoom.map(([room]) => room)));
    expect(new Set(conference.rooms.map(({ guid }) => guid)).size).toBe(names.length);
  });
});

test('a site whose address is not known has a valid schedule.json, too', async () => {
  if (!isThere) return;
  const schedule = await readSchedule(events['the hard event']);
  const input = feedInput(schedule, { site: { root: undefined, base: '/' } });
  expect(validate(JSON.parse(render(input, 'schedule.json')))).toBe('No errors');
});

test('the schema rejects invalid files', async () => {
  if (!isThere) return;
  const text = render(feedInput(await readSchedule(events['the small event'])), 'schedule.json');
  expect(validate(JSON.parse(text.replace('"title": "Coffee"', '"name": "Coffee"')))).not.toBe(
    'No errors',
  );
});
