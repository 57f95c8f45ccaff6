import { expect, test } from 'vitest';
import type { ImportSheet } from '#src/core/importers/imported.ts';
import { table } from '#src/core/importers/systems/table.ts';

/** The start of the only talk of some sheets, and why a time was left out. */
function startIn(...sheets: readonly ImportSheet[]): (string | undefined)[] {
  const { talks, remarks } = table.read([{ name: 'program.xlsx', text: '', sheets }], {});
  return [
    talks[0]?.slots[0]?.start,
    ...remarks.filter(({ kind }) => kind === 'refused').map(({ message }) => message),
  ];
}

const why = (header: string, cells: string): string[] => {
  const text = `Title,${header}\nLamps,${cells}`;
  const { remarks } = table.read([{ name: 'program.csv', text }], {});
  return remarks
    .filter(({ kind, about }) => kind === 'refused' && about === 'Lamps')
    .map(({ message }) => message.replace('A time was left out, because ', ''));
};

test.each([
  ['Date,Start,End', '31.04.2027,10:00,11:00', 'there is no 31 April 2027'],
  ['Date,Time', '2027-02-29,10:00', 'there is no 29 February 2027'],
  ['Start', '31.04.2027', 'there is no 31 April 2027'],
  ['Start', '31.04.2027 10:00', 'there is no 31 April 2027'],
  ['Start,End', '2027-04-30T10:00,2027-04-31T11:00', 'there is no 31 April 2027'],
  ['Date,Time', '2027-13-01,10:00', 'there is no date "2027-13-01"'],
  ['Date,Time', '2027-04-09,25:00', 'there is no time "25:00"'],
  ['Start', '25:00', 'there is no time "25:00"'],
  [
    'Date,Time',
    '01/02/2026,10:00',
    '"01/02/2026" can be read as two dates; write 2026-02-01 or 2026-01-02',
  ],
  ['Date,Time', ',10:00', 'the row has no date for 10:00'],
  ['Time', '10:00', 'the table has no date for 10:00: add a column "Date"'],
  ['Date,Time', '2027-04-09,', 'the row has a date, 2027-04-09, but no time'],
  [
    'Date,Time',
    '2027-04-09,9 Uhr',
    '"2027-04-09 9 Uhr" can’t be read with certainty; write it like 2026-04-09T07:15',
  ],
])('says what is wrong with a time: %s %s', (header, cells, reason) => {
  expect(why(header, cells)).toEqual([reason]);
});

test('says nothing about a row without a time below a date that other rows have', () => {
  const text = 'Title,Date,Time\nLamps,2027-04-09,9:00-10:00\nWicks,,';
  expect(table.read([{ name: 'program.csv', text }], {}).remarks).not.toContainEqual(
    expect.objectContaining({ kind: 'refused', about: 'Wicks' }),
  );
});

const rows = [
  ['Title', 'Start', 'End'],
  ['Lamps', '09:00', '10:00'],
];

test('takes the date from the name of a sheet if it has a year', () => {
  for (const name of ['Saturday 10 April 2027', '2027-04-10', '10.4.2027', 'Apr 10, 2027'])
    expect(startIn({ name, rows })).toEqual(['2027-04-10T09:00']);
});

test('prefers the dates in the rows to the one in the name of the sheet', () => {
  const dated = [
    ['Title', 'Start', 'Time'],
    ['Lamps', '2027-04-11', '9:00-10:00'],
  ];
  expect(startIn({ name: '10 April 2027', rows: dated })).toEqual(['2027-04-11T09:00']);
});

test('asks for the date that a sheet does not have', () => {
  expect(startIn({ name: 'Saturday 10 April', rows })).toEqual([
    undefined,
    'A time was left out, because the sheet "Saturday 10 April" has no date for 09:00: add a column "Date", or name the sheet like "2027-04-10"',
  ]);
  expect(startIn({ name: '31 April 2027', rows })[1]).toContain('there is no 31 April 2027');
});
