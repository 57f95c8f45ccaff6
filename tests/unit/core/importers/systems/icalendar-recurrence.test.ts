import { expect, test } from 'vitest';
import type { ImportedSlot, ImportedTalk } from '#src/core/importers/imported.ts';
import { iCalendar } from '#src/core/importers/systems/icalendar.ts';

/** The talks of a calendar with these entries, each the lines below its UID. */
function read(...entries: readonly (readonly string[])[]): readonly ImportedTalk[] {
  const lines = entries.flatMap((entry) => [
    'BEGIN:VEVENT',
    'UID:1@lantern',
    ...(entry.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:Lamps']),
    ...entry,
    'END:VEVENT',
  ]);
  const text = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
  return iCalendar.read([{ name: 'lantern.ics', text }], {}).talks;
}

/** The slots of the only talk, as `start minutes status`. */
function slots(...entries: readonly (readonly string[])[]): string[] {
  const talks = read(...entries);
  expect(talks).toHaveLength(1);
  return (talks[0]?.slots ?? []).map(written);
}

function written({ start = '', end, minutes, status }: ImportedSlot): string {
  const length = end === undefined ? minutes : (Date.parse(end) - Date.parse(start)) / 60_000;
  return [start, length, status].filter((part) => part !== undefined).join(' ');
}

const first = 'DTSTART;TZID=Europe/Berlin:20310503T110000';
const daily = [first, 'DURATION:PT30M', 'RRULE:FREQ=DAILY;COUNT=3'];

test('an occurrence that is cancelled is one slot, which says so', () => {
  const cancelled = [
    'RECURRENCE-ID;TZID=Europe/Berlin:20310504T110000',
    'DTSTART;TZID=Europe/Berlin:20310504T110000',
    'DURATION:PT30M',
    'STATUS:CANCELLED',
  ];
  const expected = [
    '2031-05-03T09:00Z 30',
    '2031-05-04T09:00Z 30 cancelled',
    '2031-05-05T09:00Z 30',
  ];
  expect(slots(daily, cancelled)).toEqual(expected);
  expect(slots(cancelled, daily)).toEqual(expected);
  expect(read(cancelled, daily)[0]?.status).toBeUndefined();
});

test('an occurrence that moved replaces the original one, and keeps its identity', () => {
  const moved = [
    'RECURRENCE-ID;TZID=Europe/Berlin:20310504T110000',
    'DTSTART;TZID=Europe/Berlin:20310506T140000',
    'DTEND;TZID=Europe/Berlin:20310506T150000',
  ];
  expect(slots(daily, moved)).toEqual([
    '2031-05-03T09:00Z 30',
    '2031-05-06T12:00Z 60',
    '2031-05-05T09:00Z 30',
  ]);
  expect(read(daily, moved)[0]?.slots.map(({ source }) => source)).toEqual([
    '2031-05-03',
    '2031-05-04',
    '2031-05-05',
  ]);
});

test.each([
  ['in UTC', 'RECURRENCE-ID:20310504T090000Z'],
  ['in another zone', 'RECURRENCE-ID;TZID=Asia/Tokyo:20310504T180000'],
  ['by its date', 'RECURRENCE-ID;VALUE=DATE:20310504'],
])('an occurrence can be named %s', (_, id) => {
  const moved = [id, 'DTSTART:20310504T100000Z', 'DURATION:PT30M'];
  expect(slots(daily, moved)).toEqual([
    '2031-05-03T09:00Z 30',
    '2031-05-04T10:00Z 30',
    '2031-05-05T09:00Z 30',
  ]);
});

test('a cancelled occurrence needs no times of its own', () => {
  const cancelled = ['RECURRENCE-ID:20310504T090000Z', 'STATUS:CANCELLED'];
  expect(slots(daily, cancelled)[1]).toBe('2031-05-04T09:00Z 30 cancelled');
});

test('the last version of an occurrence counts', () => {
  const version = (sequence: number, time: string): string[] => [
    'RECURRENCE-ID:20310504T090000Z',
    `SEQUENCE:${String(sequence)}`,
    `DTSTART:20310504T${time}Z`,
    'DURATION:PT30M',
  ];
  expect(slots(daily, version(2, '130000'), version(1, '120000'))).toEqual([
    '2031-05-03T09:00Z 30',
    '2031-05-04T13:00Z 30',
    '2031-05-05T09:00Z 30',
  ]);
});

test('an occurrence outside of the rule is one slot more', () => {
  const extra = ['RECURRENCE-ID:20310601T090000Z', 'DTSTART:20310601T090000Z', 'DURATION:PT30M'];
  expect(slots(daily, extra).at(-1)).toBe('2031-06-01T09:00Z 30');
  expect(slots(daily, extra)).toHaveLength(4);
});

test('occurrences without their series are the slots of one talk', () => {
  const one = ['RECURRENCE-ID:20310504T090000Z', 'DTSTART:20310504T090000Z', 'DURATION:PT30M'];
  const other = one.map((line) => line.replaceAll('0504', '0505'));
  expect(slots([...one, 'STATUS:CANCELLED'], other)).toEqual([
    '2031-05-04T09:00Z 30 cancelled',
    '2031-05-05T09:00Z 30',
  ]);
});

test.each([
  ['in UTC', first, '20310505T090000Z'],
  ['in UTC, a second too early', first, '20310505T085959Z'],
  ['on a date', first, '20310505'],
  ['in the zone of the start', first, '20310505T110000'],
  ['in UTC, like the start', 'DTSTART:20310503T090000Z', '20310505T090000Z'],
])('a rule ends %s, inclusively', (how, start, until) => {
  const found = slots([start, 'DURATION:PT30M', `RRULE:FREQ=DAILY;UNTIL=${until}`]);
  const last = how.includes('too early') ? [] : ['2031-05-05T09:00Z 30'];
  expect(found).toEqual(['2031-05-03T09:00Z 30', '2031-05-04T09:00Z 30', ...last]);
});

test('occurrences keep their time of day when clocks change', () => {
  const start = 'DTSTART;TZID=Europe/Berlin:20311025T110000';
  const rule = 'RRULE:FREQ=DAILY;UNTIL=20311026T100000Z';
  expect(slots([start, 'DURATION:PT30M', rule])).toEqual([
    '2031-10-25T09:00Z 30',
    '2031-10-26T10:00Z 30',
  ]);
});

test('dates alone repeat an entry, too, and each counts once', () => {
  const dates = 'RDATE;TZID=Europe/Berlin:20310507T110000,20310503T110000';
  const inUtc = 'RDATE:20310509T090000Z';
  const period = 'RDATE;VALUE=PERIOD:20310510T090000Z/PT1H';
  expect(slots([first, 'DURATION:PT30M', dates, inUtc, period])).toEqual([
    '2031-05-03T09:00Z 30',
    '2031-05-07T09:00Z 30',
    '2031-05-09T09:00Z 30',
    '2031-05-10T09:00Z 60',
  ]);
});

test.each([
  ['in the zone of the start', 'EXDATE;TZID=Europe/Berlin:20310504T110000'],
  ['in UTC', 'EXDATE:20310504T090000Z'],
  ['as a date', 'EXDATE;VALUE=DATE:20310504'],
])('an exception %s leaves an occurrence out', (_, exception) => {
  const dates = 'RDATE:20310507T090000Z';
  expect(slots([...daily, dates, exception])).toEqual([
    '2031-05-03T09:00Z 30',
    '2031-05-05T09:00Z 30',
    '2031-05-07T09:00Z 30',
  ]);
});
