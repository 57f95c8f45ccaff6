import { expect, test } from 'vitest';
import { calendarOfPicks, partsOf } from '#src/browser/my-schedule/calendar-of-picks.ts';

const lines = (...text: readonly string[]): string => text.map((line) => `${line}\r\n`).join('');

const zone = lines('BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'END:VTIMEZONE');
const entry = (guid: string, more = ''): string =>
  lines('BEGIN:VEVENT', `UID:${guid}@a.example`, `SUMMARY:${guid}${more}`, 'END:VEVENT');
const calendar = (...parts: readonly string[]): string =>
  `${lines(
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lectern//Schedule//EN',
    'NAME:All',
    ' of it',
  )}${parts.join('')}END:VCALENDAR\r\n`;

const opening = 'aaaaaaaa-1111-5111-8111-111111111111';
const poster = 'bbbbbbbb-2222-5222-8222-222222222222';
const removed = 'cccccccc-3333-5333-8333-333333333333';

const files: Readonly<Record<string, string>> = {
  'schedule.ics': calendar(zone, entry(opening), entry(removed, '\r\nSTATUS:CANCELLED')),
  'talks/poster.ics': calendar(zone, entry(poster, ' END:VEVENT in a title')),
};

const load = async (path: string): Promise<string> => {
  const file = files[path];
  if (file === undefined) throw new Error(path);
  return Promise.resolve(file);
};

const slot = (guid: string, page?: string) => ({
  code: guid.replace('-', '').slice(0, 9),
  page,
});

test('the entries of the picks are copied unchanged from any calendar', async () => {
  const { text, missing } = await calendarOfPicks(
    [slot(poster, 'talks/poster/'), slot(opening, 'talks/opening/'), slot(removed)],
    load,
  );
  expect(missing).toBe(0);
  expect(text).toBe(
    lines('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lectern//Schedule//EN') +
      zone +
      entry(poster, ' END:VEVENT in a title') +
      entry(opening) +
      entry(removed, '\r\nSTATUS:CANCELLED') +
      lines('END:VCALENDAR'),
  );
});

test('picks in no calendar are counted', async () => {
  const { missing } = await calendarOfPicks([slot('dddddddd-4', undefined)], load);
  expect(missing).toBe(1);
});

test('a file that can’t be fetched is an error rather than an incomplete calendar', async () => {
  await expect(calendarOfPicks([slot('dddddddd-4', 'talks/x/')], load)).rejects.toThrow('talks/x');
});

test('a calendar without entries gives none', () => {
  expect(partsOf(calendar(zone))).toEqual({ zones: [zone], entries: new Map() });
});
