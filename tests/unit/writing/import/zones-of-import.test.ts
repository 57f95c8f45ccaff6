import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importInto, newFolder, savedFile } from './import-into.ts';

/** A content folder with an event in New York. */
function eventInNewYork(): string {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  const fields = [
    'id: lantern-2031',
    'name: Lantern',
    'timezone: America/New_York',
    'start: 2031-05-03',
    'end: 2031-05-04',
  ];
  writeFileSync(join(folder, 'event.mdx'), ['---', ...fields, '---', ''].join('\n'));
  return folder;
}

const calendar = (zone: string | undefined, start: string): string =>
  savedFile(
    'lantern.ics',
    'BEGIN:VCALENDAR',
    ...(zone === undefined ? [] : [`X-WR-TIMEZONE:${zone}`]),
    'BEGIN:VEVENT',
    'UID:1@lantern',
    start,
    'DURATION:PT30M',
    'SUMMARY:Lamps',
    'END:VEVENT',
    'END:VCALENDAR',
  );
const table = (start = '2031-05-03T15:00'): string =>
  savedFile('lantern.csv', 'Title,Start,Minutes', `Lamps,${start},30`);

const startOf = (folder: string): string | undefined =>
  /^start: (.*)$/m.exec(readFileSync(join(folder, 'talks/lamps.mdx'), 'utf8'))?.[1];

const remark =
  'The source’s times are read in Europe/Berlin, and written in the event’s zone, America/New_York.';

test('reads a calendar’s local times in the calendar’s zone, and writes them in the event’s', async () => {
  const folder = eventInNewYork();
  const path = calendar('Europe/Berlin', 'DTSTART:20310503T150000');
  expect((await importInto(folder, [path])).summary).toContain(remark);
  expect(startOf(folder)).toBe('2031-05-03T09:00');
});

test('reads local times in the zone that --timezone names, and writes them in the event’s', async () => {
  const folder = eventInNewYork();
  const request = { timezone: 'Europe/Berlin' };
  expect((await importInto(folder, [table()], request)).summary).toContain(remark);
  expect(startOf(folder)).toBe('2031-05-03T09:00');
  expect(readFileSync(join(folder, 'event.mdx'), 'utf8')).toContain('timezone: America/New_York');
});

test('prefers --timezone to the zone that a calendar declares', async () => {
  const folder = eventInNewYork();
  const path = calendar('Asia/Tokyo', 'DTSTART:20310503T150000');
  await importInto(folder, [path], { timezone: 'Europe/Berlin' });
  expect(startOf(folder)).toBe('2031-05-03T09:00');
});

test('reads local times in the event’s zone if nothing names another one', async () => {
  const folder = eventInNewYork();
  const { summary } = await importInto(folder, [table('2031-05-03T09:00')]);
  expect(summary).not.toContain('zone');
  expect(startOf(folder)).toBe('2031-05-03T09:00');
});

test('says nothing of a zone’s former name', async () => {
  const request = { timezone: 'US/Eastern' };
  const { summary } = await importInto(eventInNewYork(), [table()], request);
  expect(summary).not.toContain('zone');
});

test('does not call an offset of the source’s own zone a contradiction', async () => {
  const folder = eventInNewYork();
  const request = { timezone: 'Europe/Berlin' };
  const { summary } = await importInto(folder, [table('2031-05-03T15:00+02:00')], request);
  expect(summary).not.toContain('contradict');
  expect(startOf(folder)).toBe('2031-05-03T09:00');
});
