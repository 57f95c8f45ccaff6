import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { identityHost } from '#src/core/feeds/site.ts';
import { slotRecord } from '#src/core/feeds/slot-record.ts';
import { events, feedInput, readSchedule, render } from '#tests/unit/core/feeds/event-feeds.ts';
import { findAll, parseXml, textOf } from '#tests/unit/core/feeds/parse-xml.ts';
import type { Element } from '#tests/unit/core/feeds/parse-xml.ts';
import { allReaders } from './all-readers.ts';
import { utcText } from './reader.ts';
import type { ReadCalendar } from './reader.ts';
import { confclerk, confyCalendar, confySchedule } from './scripts.ts';
import { khal, vdirsyncer } from './terminal-calendars.ts';

const readers = [...allReaders, khal, vdirsyncer, confyCalendar];

const folder = mkdtempSync(join(tmpdir(), 'whole-events-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The result that has to be the same for every reader: the set of identity, start, and end. */
const timesOf = (calendars: readonly ReadCalendar[]): string[] =>
  calendars.flatMap(({ entries }) => entries.map((entry) => timeOf(entry))).toSorted();

const timeOf = ({ uid, start, end }: { uid: string; start: string; end: string }): string =>
  `${uid} ${start} ${end}`;

const withoutName = (time: string): string => time.replace(/^\S+ /, '');

describe.each(Object.entries(events))('%s', async (name, contentDir) => {
  const input = feedInput(await readSchedule(contentDir));
  const { schedule } = input;
  const host = identityHost(schedule.event.data);
  const place = join(folder, name.replaceAll(' ', '-'));
  writeFileSync(`${place}.ics`, render(input, 'schedule.ics'));
  writeFileSync(`${place}.xml`, render(input, 'schedule.xml'));
  const rows = schedule.days.flatMap(({ slots }) => slots);
  const expected = rows
    .map((slot) => ({
      uid: `${slotRecord(slot, input).guid}@${host}`,
      start: utcText(slot.start.toMillis()),
      end: utcText(slot.end.toMillis()),
    }))
    .map(timeOf)
    .toSorted();

  test.each(readers.map((reader) => [reader.name, reader] as const))(
    'is read whole by %s, each entry at its time',
    { timeout: 300_000 },
    async (_name, reader) => {
      if (reader.missing !== undefined) {
        console.info(reader.missing);
        return;
      }
      const read = await reader.read([`${place}.ics`]);
      expect(read.flatMap(({ complaints }) => complaints)).toEqual([]);
      const wanted = reader.renames ? expected.map(withoutName).toSorted() : expected;
      const times = reader.renames ? timesOf(read).map(withoutName).toSorted() : timesOf(read);
      expect(times).toEqual(wanted);
    },
  );

  const apps = [
    { app: confySchedule(schedule.zone), instantOf: (event: Element) => textOf(event, 'date') },
    // It supports no zones, so its instants are wall clocks.
    { app: confclerk, instantOf: (event: Element) => `${textOf(event, 'date').slice(0, 19)}Z` },
  ];

  test.each(apps)(
    'is read whole by $app.name from schedule.xml',
    { timeout: 300_000 },
    async ({ app, instantOf }) => {
      if (app.missing !== undefined) {
        console.info(app.missing);
        return;
      }
      const events = findAll(parseXml(render(input, 'schedule.xml')), 'event');
      const [read] = await app.read([`${place}.xml`]);
      const byId = new Map(read?.entries.map((entry) => [entry.uid, entry]));
      expect(read?.complaints).toEqual([]);
      expect(byId.size).toBe(events.length);
      for (const event of events) {
        const entry = byId.get(event.attributes['id'] ?? '');
        const [hours = 0, minutes = 0] = textOf(event, 'duration').split(':').map(Number);
        const length = Date.parse(entry?.end ?? '') - Date.parse(entry?.start ?? '');
        expect(length, textOf(event, 'title')).toBe((hours * 60 + minutes) * 60_000);
        // The apps assign entries after midnight to the evening before, and do not know a second 02:30.
        const isNight = textOf(event, 'start') < schedule.event.data.dayEnds;
        if (isNight) continue;
        expect(Date.parse(entry?.start ?? ''), textOf(event, 'title')).toBe(
          Date.parse(instantOf(event)),
        );
      }
    },
  );
});
