import { describe, expect, test } from 'vitest';
import { vtimezone } from '#src/core/feeds/icalendar/vcalendar.ts';
import { setOwnOffsets } from '#src/core/time/zone.ts';
import { ownOffsets, useOwnDatabase } from '#src/core/zones/own-database.ts';

/** As in a build, with the offsets of our own zone database. */
const rulesFor = (zone: string, start: string, end = start): string[] => {
  useOwnDatabase(zone);
  return vtimezone(zone, Date.parse(start), Date.parse(end));
};

const observances = (lines: readonly string[]): string[] =>
  lines.filter((line) => /^BEGIN:(STANDARD|DAYLIGHT)$/.test(line)).map((line) => line.slice(6));

test('a zone that changes by the same rule each year has one STANDARD and one DAYLIGHT', () => {
  expect(rulesFor('Europe/Berlin', '2026-10-24', '2026-10-26')).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Berlin',
    'BEGIN:STANDARD',
    'DTSTART:20251026T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20260329T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ]);
});

test.each([
  ['America/New_York', ['BYMONTH=11;BYDAY=1SU', 'BYMONTH=3;BYDAY=2SU']],
  ['Australia/Sydney', ['BYMONTH=10;BYDAY=1SU', 'BYMONTH=4;BYDAY=1SU']],
  ['Europe/Dublin', ['BYMONTH=10;BYDAY=-1SU', 'BYMONTH=3;BYDAY=-1SU']],
])('%s has its legal rules', (zone, rules) => {
  const lines = rulesFor(zone, '2026-11-03');
  expect(observances(lines).toSorted()).toEqual(['DAYLIGHT', 'STANDARD']);
  const found = lines.flatMap((line) => /^RRULE:FREQ=YEARLY;(.*)$/.exec(line)?.[1] ?? []);
  expect(found.toSorted()).toEqual(rules);
});

test('a zone without changes has one STANDARD, without a rule', () => {
  const lines = rulesFor('Asia/Kolkata', '2026-10-24');
  expect(observances(lines)).toEqual(['STANDARD']);
  expect(lines).toContain('TZOFFSETFROM:+0530');
  expect(lines).toContain('TZOFFSETTO:+0530');
});

describe('a zone whose changes follow no yearly rule', () => {
  test('lists every change, from the offset in force before the event', () => {
    const lines = rulesFor('Africa/Casablanca', '2026-10-24');
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([]);
    expect(observances(lines).length).toBeGreaterThan(2);
    const offsets = lines
      .filter((line) => line.startsWith('TZOFFSET'))
      .map((line) => line.slice(-5));
    for (let index = 0; index < offsets.length; index += 2) {
      expect(offsets[index]).not.toBe(offsets[index + 1]);
    }
  });

  test('has no rule that continues if it abolished summer time', () => {
    // Mexico's last summer time ended on October 30, 2022.
    const lines = rulesFor('America/Mexico_City', '2022-11-15');
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([]);
    expect(observances(lines).at(-1)).toBe('STANDARD');
  });
});

test('a zone has the rules of its current offsets, whatever was requested before', () => {
  const table = ownOffsets('Europe/Berlin');
  const always = { from: 0, to: 1e14, steps: [{ at: 0, minutes: 60 }] };
  const before = rulesFor('Europe/Berlin', '2026-10-24');
  setOwnOffsets('Europe/Berlin', always);
  const meanwhile = rulesFor('Europe/Berlin', '2026-10-24');
  setOwnOffsets('Europe/Berlin', table);
  expect(observances(meanwhile)).toEqual(['STANDARD']);
  expect(rulesFor('Europe/Berlin', '2026-10-24')).toEqual(before);
});

/** `DAYLIGHT 20210404T020000 -0600 -0500`: each observance with its start, its offsets, and its rule. */
const eachObservance = (zone: string, day: string): string[] =>
  rulesFor(zone, day)
    .slice(2, -1)
    .join(' ')
    .split(/ ?BEGIN:/)
    .slice(1)
    .map((text) =>
      text.replaceAll(/ (END:\w+|DTSTART:|TZOFFSET\w+:|RRULE:FREQ=YEARLY;)/g, ' ').trim(),
    )
    .map((text) => text.replaceAll(/ +/g, ' '));

test.each<readonly [string, string, string, readonly string[]]>([
  [
    ...([
      'a zone that moves its clocks by half an hour',
      'Australia/Lord_Howe',
      '2026-10-24',
    ] as const),
    [
      'DAYLIGHT 20251005T020000 +1030 +1100 BYMONTH=10;BYDAY=1SU',
      'STANDARD 20260405T020000 +1100 +1030 BYMONTH=4;BYDAY=1SU',
    ],
  ],
  [
    ...(['a zone with a rule for Fridays', 'Asia/Jerusalem', '2026-10-24'] as const),
    [
      'STANDARD 20251026T020000 +0300 +0200 BYMONTH=10;BYDAY=-1SU',
      'DAYLIGHT 20260327T020000 +0200 +0300 BYMONTH=3;BYDAY=-1FR',
    ],
  ],
  [
    ...(['a zone in the year after its law changed', 'America/New_York', '2007-03-12'] as const),
    [
      'STANDARD 20051030T020000 -0400 -0500',
      'DAYLIGHT 20060402T020000 -0500 -0400',
      'STANDARD 20061029T020000 -0400 -0500',
      'DAYLIGHT 20070311T020000 -0500 -0400',
      'STANDARD 20071104T020000 -0400 -0500',
      'DAYLIGHT 20080309T020000 -0500 -0400',
    ],
  ],
  [
    ...([
      'a zone in which only one of two rules changed',
      'America/Sao_Paulo',
      '2018-11-10',
    ] as const),
    [
      'STANDARD 20170219T000000 -0200 -0300',
      'DAYLIGHT 20171015T000000 -0300 -0200',
      'STANDARD 20180218T000000 -0200 -0300',
      'DAYLIGHT 20181104T000000 -0300 -0200',
      'STANDARD 20190217T000000 -0200 -0300',
    ],
  ],
  [
    ...(['a zone after its last change', 'America/Mexico_City', '2022-11-15'] as const),
    [
      'DAYLIGHT 20210404T020000 -0600 -0500',
      'STANDARD 20211031T020000 -0500 -0600',
      'DAYLIGHT 20220403T020000 -0600 -0500',
      'STANDARD 20221030T020000 -0500 -0600',
    ],
  ],
  [
    ...(['a zone before its first change', 'Africa/Cairo', '2023-06-01'] as const),
    [
      'STANDARD 20220427T020000 +0200 +0200',
      'DAYLIGHT 20230428T000000 +0200 +0300',
      'STANDARD 20231027T000000 +0300 +0200',
      'DAYLIGHT 20240426T000000 +0200 +0300',
    ],
  ],
  [
    ...(['a zone that keeps its summer time', 'Asia/Amman', '2022-11-01'] as const),
    [
      'DAYLIGHT 20210326T000000 +0200 +0300',
      'STANDARD 20211029T010000 +0300 +0200',
      'DAYLIGHT 20220225T000000 +0200 +0300',
    ],
  ],
  [
    ...(['a zone that changed once', 'Europe/Moscow', '2014-10-27'] as const),
    ['STANDARD 20130922T040000 +0400 +0400', 'STANDARD 20141026T020000 +0400 +0300'],
  ],
  [
    ...(['a zone that crossed the date line', 'Pacific/Apia', '2011-12-31'] as const),
    [
      'DAYLIGHT 20100926T000000 -1100 -1000',
      'STANDARD 20110402T040000 -1000 -1100',
      'DAYLIGHT 20110924T030000 -1100 -1000',
      'DAYLIGHT 20111230T000000 -1000 +1400',
      'DAYLIGHT 20120401T040000 +1400 +1300',
      'DAYLIGHT 20120930T030000 +1300 +1400',
    ],
  ],
  [
    ...(['a zone whose last change is long ago', 'America/Mexico_City', '2024-06-01'] as const),
    ['STANDARD 20230427T180000 -0600 -0600'],
  ],
  [
    ...(['a zone without changes, from 400 days before', 'Asia/Kolkata', '2026-10-24'] as const),
    ['STANDARD 20250919T053000 +0530 +0530'],
  ],
])('%s: %s around %s', (_which, zone, day, expected) => {
  expect(eachObservance(zone, day)).toEqual(expected);
});

test(
  'no zone has a DAYLIGHT without a change, and each begins before the event',
  {
    timeout: 120_000,
  },
  () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const lines = rulesFor(zone, '2026-10-24', '2026-10-26');
      const text = lines.join('\n');
      expect(text).not.toMatch(/BEGIN:DAYLIGHT\n.*\nTZOFFSETFROM:(.*)\nTZOFFSETTO:\1\n/);
      const starts = lines.flatMap((line) => /^DTSTART:(\d{8})/.exec(line)?.[1] ?? []);
      expect(Math.min(...starts.map(Number)), zone).toBeLessThan(20261024);
      const rules = lines.filter((line) => line.startsWith('RRULE'));
      expect(rules.length === 0 || observances(lines).length === 2, zone).toBe(true);
    }
  },
);
