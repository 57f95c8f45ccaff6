import { expect, test } from 'vitest';
import type { ImportedEvent } from '#src/core/importers/imported.ts';
import { table } from '#src/core/importers/systems/table.ts';

const read = (...rows: readonly string[]): ImportedEvent =>
  table.read([{ name: 'program.csv', text: rows.join('\n') }], {});

/** The start and end of the only talk in a table with these cells for its day and time. */
function timesOf(day: string, time: string): (string | undefined)[] {
  const { talks } = read('Day;Time;Title', `${day};${time};Lamps`);
  const [slot] = talks[0]?.slots ?? [];
  return [slot?.start, slot?.end];
}

test('reads a start and an end from one cell', () => {
  const morning = ['2031-05-03T09:00', '2031-05-03T09:45'];
  for (const time of [
    '09:00 - 09:45',
    '9:00-9:45',
    '9.00–9.45 Uhr',
    '09:00 — 09:45',
    '9:00 to 9:45',
    '9:00 bis 9:45',
    '9h00 à 9h45',
    '9:00 AM - 9:45 AM',
    '9:00–9:45 AM',
  ]) {
    expect([time, ...timesOf('2031-05-03', time)]).toEqual([time, ...morning]);
  }
});

test('puts the start in the same half of the day as the end, unless it would begin after it', () => {
  expect(timesOf('2031-05-03', '1:00 - 2:30 pm')).toEqual(['2031-05-03T13:00', '2031-05-03T14:30']);
  expect(timesOf('2031-05-03', '11:30 - 1:00 pm')).toEqual([
    '2031-05-03T11:30',
    '2031-05-03T13:00',
  ]);
  expect(timesOf('2031-05-03', '12:00 - 1:00 pm')).toEqual([
    '2031-05-03T12:00',
    '2031-05-03T13:00',
  ]);
});

test('reads a date and a range of times from one cell', () => {
  const { talks } = read('Start;Title', '2031-05-03 9:00 - 10:30;Lamps');
  expect(talks[0]?.slots).toMatchObject([{ start: '2031-05-03T09:00', end: '2031-05-03T10:30' }]);
});

test('does not mistake an offset for an end', () => {
  const startOf = (start: string, minutes: string) =>
    read('Start;Minutes;Title', `${start};${minutes};Lamps`).talks[0]?.slots[0];
  expect(startOf('2031-05-03T09:00-10:00', '')?.start).toBe('2031-05-03T09:00-10:00');
  expect(startOf('2031-05-03 09:00-07:00', '')?.start).toBe('2031-05-03T09:00-07:00');
  expect(startOf('2031-05-03 09:00-10:00', '30')?.start).toBe('2031-05-03T09:00-10:00');
  expect(startOf('2031-05-03 09:00-10:00', '')).toMatchObject({
    start: '2031-05-03T09:00',
    end: '2031-05-03T10:00',
  });
});

test('reads a range of times beside a column of start dates', () => {
  const { talks } = read('Start date;Time;Title', '2031-05-03;9:00 - 10:30;Lamps');
  expect(talks[0]?.slots).toMatchObject([{ start: '2031-05-03T09:00', end: '2031-05-03T10:30' }]);
});

test('ends after midnight where a range of times does', () => {
  expect(timesOf('2031-05-03', '22:00 - 01:00')).toEqual(['2031-05-03T22:00', '2031-05-04T01:00']);
});

test('prefers the end in its own column to the end of a range', () => {
  const { talks } = read('Day;Time;Finish;Title', '2031-05-03;9:00 - 10:00;10:30;Lamps');
  expect(talks[0]?.slots[0]?.end).toBe('2031-05-03T10:30');
});

test('names the day and time that it could not read', () => {
  const { remarks } = read('Day;Time;Title', 'Monday;9:00;Lamps');
  expect(remarks.filter(({ kind }) => kind === 'refused')).toEqual([
    {
      kind: 'refused',
      message:
        'A time was left out, because "Monday 9:00" can’t be read with certainty; write it like 2026-04-09T07:15',
      about: 'Lamps',
    },
  ]);
});
