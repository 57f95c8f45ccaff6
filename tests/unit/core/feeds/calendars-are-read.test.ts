import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarsOf } from '#src/core/feeds/calendars.ts';
import { identityHost } from '#src/core/feeds/site.ts';
import { slotRecord } from '#src/core/feeds/slot-record.ts';
import { calendarTitle } from '#src/core/feeds/icalendar/vevent.ts';
import { events, feedFiles, feedInput, readSchedule } from './event-feeds.ts';
import { allReaders } from '#tests/readers/all-readers.ts';
import { utcText } from '#tests/readers/reader.ts';
import type { ReadEntry } from '#tests/readers/reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'calendars-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const byUid = (a: ReadEntry, b: ReadEntry): number => (a.uid < b.uid ? -1 : 1);

describe.each(Object.entries(events))('every calendar of %s', async (name, contentDir) => {
  const input = feedInput(await readSchedule(contentDir));
  const host = identityHost(input.schedule.event.data);
  const home = join(folder, name.replaceAll(' ', '-'));
  const files = [...feedFiles(input).values()].filter(({ path }) => path.endsWith('.ics'));
  for (const file of files) {
    mkdirSync(dirname(join(home, file.path)), { recursive: true });
    writeFileSync(join(home, file.path), file.render());
  }
  const expected = new Map(
    calendarsOf(input).flatMap(({ path, aliases, slots }) => {
      const entries = slots.map((slot) => ({
        uid: `${slotRecord(slot, input).guid}@${host}`,
        start: utcText(slot.start.toMillis()),
        end: utcText(slot.end.toMillis()),
        title: calendarTitle(slot, input.words),
      }));
      return [path, ...aliases].map((each) => [each, entries.sort(byUid)] as const);
    }),
  );

  test.each(allReaders.map((reader) => [reader.name, reader] as const))(
    'is read correctly by %s, without a warning',
    async (_name, reader) => {
      if (reader.missing !== undefined) {
        console.info(reader.missing);
        return;
      }
      const read = await reader.read(files.map(({ path }) => join(home, path)));
      expect(
        read.flatMap(({ path, complaints }) => complaints.map((why) => `${path}: ${why}`)),
      ).toEqual([]);
      const entries = new Map(
        read.map((calendar) => [relative(home, calendar.path), [...calendar.entries].sort(byUid)]),
      );
      expect(entries).toEqual(expected);
    },
  );
});
