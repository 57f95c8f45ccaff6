import { expect, test } from 'vitest';
import { table } from '#src/core/importers/systems/table.ts';

/** The start, end, and minutes of a table's only row, or why it has no time. */
function timeOf(cells: string, header = 'Start,End'): (string | number | undefined)[] {
  const text = `Title,${header}\nLamps,${cells}`;
  const { talks, remarks } = table.read([{ name: 'program.csv', text }], {});
  const [slot] = talks[0]?.slots ?? [];
  const refused = remarks.filter(({ kind }) => kind === 'refused').map(({ message }) => message);
  return slot?.start === undefined ? refused : [slot.start, slot.end, slot.minutes, ...refused];
}

const midnight = ['2026-05-04T22:00', '2026-05-05T00:00', undefined];

test('reads 24:00 as the beginning of the next day', () => {
  expect(timeOf('2026-05-04 22:00,2026-05-04 24:00')).toEqual(midnight);
  expect(timeOf('2026-05-04 22:00,24:00')).toEqual(midnight);
  expect(timeOf('2026-05-04 22:00 - 24:00,')).toEqual(midnight);
  expect(timeOf('2026-05-31,22:00–24:00', 'Date,Time')).toEqual([
    '2026-05-31T22:00',
    '2026-06-01T00:00',
    undefined,
  ]);
  expect(timeOf('2026-02-30 22:00,2026-02-30 24:00')).toHaveLength(1);
});

test('reads an end without a date that is after midnight', () => {
  expect(timeOf('2026-05-04 23:00,00:30')).toEqual([
    '2026-05-04T23:00',
    '2026-05-05T00:30',
    undefined,
  ]);
  expect(timeOf('2026-05-04T23:00+02:00,00:30')).toEqual([
    '2026-05-04T23:00+02:00',
    '2026-05-05T00:30+02:00',
    undefined,
  ]);
});

test('reads a length that is in the column of ends', () => {
  for (const length of ['45 min', '45 minutes', '45', 'PT45M']) {
    expect([length, ...timeOf(`2026-05-04 10:00,${length}`)]).toEqual([
      length,
      '2026-05-04T10:00',
      undefined,
      45,
    ]);
  }
  expect(timeOf('2026-05-04 10:00,1.5 hours')).toEqual(['2026-05-04T10:00', undefined, 90]);
  expect(timeOf('2026-05-04 10:00,1 h 30 min')).toEqual(['2026-05-04T10:00', undefined, 90]);
});

test('quotes an end that it can’t read', () => {
  for (const end of ['late', '11', '10h', '25:30']) {
    expect(timeOf(`2026-05-04 10:00,${end}`)).toEqual([
      `A time was left out, because the end "${end}" can’t be read with certainty; write it like 2026-04-09T07:15`,
    ]);
  }
});

test('does not take an end before the start for one after midnight if that were most of a day', () => {
  expect(timeOf('2026-05-04 10:00,9:00')).toEqual([
    '2026-05-04T10:00',
    '2026-05-04T09:00',
    undefined,
  ]);
});

test('takes the length or the end of a range if the end can’t be read', () => {
  const [start, minutes] = ['2026-05-04T10:00', 30];
  expect(timeOf('2026-05-04 10:00,late,30', 'Start,End,Minutes')).toEqual([start, undefined, 30]);
  expect(timeOf('2026-05-04 10:00,9:00,30', 'Start,End,Minutes')).toEqual([
    start,
    undefined,
    minutes,
  ]);
  expect(timeOf('2026-05-04,2026-05-04,10:00–11:00', 'Start date,End date,Time')).toEqual([
    start,
    '2026-05-04T11:00',
    undefined,
  ]);
});
