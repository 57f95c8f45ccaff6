import { describe, expect, test } from 'vitest';
import { vtimezone } from '#src/core/feeds/icalendar/vcalendar.ts';
import { setOwnOffsets } from '#src/core/time/zone.ts';
import { ownOffsets, useOwnDatabase } from '#src/core/zones/own-database.ts';

/** As the build does it, with the offsets of our own zone database. */
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
])('%s has the rules that its law names', (zone, rules) => {
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
  test('has each change written out, from the one that holds before the event', () => {
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

  test('that gave up summer time has no rule that goes on', () => {
    // Mexico's last summer time ended on 30 October 2022.
    const lines = rulesFor('America/Mexico_City', '2022-11-15');
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([]);
    expect(observances(lines).at(-1)).toBe('STANDARD');
  });
});

test('a zone has the rules of the offsets it has now, whatever was asked before', () => {
  const table = ownOffsets('Europe/Berlin');
  const always = { from: 0, to: 1e14, steps: [{ at: 0, minutes: 60 }] };
  const before = rulesFor('Europe/Berlin', '2026-10-24');
  setOwnOffsets('Europe/Berlin', always);
  const meanwhile = rulesFor('Europe/Berlin', '2026-10-24');
  setOwnOffsets('Europe/Berlin', table);
  expect(observances(meanwhile)).toEqual(['STANDARD']);
  expect(rulesFor('Europe/Berlin', '2026-10-24')).toEqual(before);
});

test(
  'no zone has a DAYLIGHT in which nothing changes, and each begins before the event',
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
