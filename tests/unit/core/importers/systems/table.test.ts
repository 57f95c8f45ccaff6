import { expect, test } from 'vitest';
import type { ImportedEvent } from '#src/core/importers/imported.ts';
import { table } from '#src/core/importers/systems/table.ts';
import { processorMillis } from '#tests/processor-time.ts';

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

test('is not held up by a cell with very many spaces', () => {
  const cell = `9:00${' '.repeat(40_000)}10:00`;
  expect(processorMillis(() => timesOf('2031-05-03', cell))).toBeLessThan(1000);
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

test('reads dates with the name of a month, in several languages', () => {
  for (const day of [
    '3 May 2031',
    'May 3, 2031',
    'Saturday, May 3rd, 2031',
    'Sat 3 May 2031',
    '3-May-2031',
    '3. Mai 2031',
    'Samstag, 3. Mai 2031',
    'samedi 3 mai 2031',
    'sábado, 3 de mayo de 2031',
    '3 de maio de 2031',
    '2031年5月3日',
    '2031年5月3日(土)',
  ]) {
    expect([day, ...timesOf(day, '9:00-9:45')]).toEqual([
      day,
      '2031-05-03T09:00',
      '2031-05-03T09:45',
    ]);
  }
  expect(timesOf('1 août 2031', '9:00-9:45')[0]).toBe('2031-08-01T09:00');
  expect(timesOf('3 Maybe 2031', '9:00-9:45')[0]).toBeUndefined();
  expect(timesOf('31 June 2031', '9:00-9:45')[0]).toBeUndefined();
});

test('reads such a date with its time', () => {
  const { talks } = read('Start;End;Title', 'May 3, 2031, 1:00 PM;May 3, 2031 at 2:00 PM;Lamps');
  expect(talks[0]?.slots).toMatchObject([{ start: '2031-05-03T13:00', end: '2031-05-03T14:00' }]);
});

test('reads dates with slashes if one of them shows which part is the day', () => {
  const startsOf = (...days: string[]) =>
    read(
      'Day;Time;Title',
      ...days.map((day, index) => `${day};9:00;Talk ${String(index)}`),
    ).talks.map(({ slots }) => slots[0]?.start);
  expect(startsOf('5/12/2031', '5/13/2031')).toEqual(['2031-05-12T09:00', '2031-05-13T09:00']);
  expect(startsOf('12/05/2031', '13/05/2031')).toEqual(['2031-05-12T09:00', '2031-05-13T09:00']);
  expect(startsOf('5/12/2031', '5/11/2031')).toEqual([undefined, undefined]);
  expect(startsOf('13/5/2031', '5/13/2031')).toEqual([undefined, undefined]);
});

/** The speakers in a cell, with what a table says about them. */
function peopleIn(cell: string, heading = 'Title;Speaker'): string[] {
  const { talks, speakers } = read(heading, `Lamps;"${cell}"`);
  return (talks[0]?.speakers ?? []).map(({ source, role }) => {
    const affiliation = speakers.find((speaker) => speaker.source === source)?.affiliation;
    return [source, affiliation, role].filter(Boolean).join(' / ');
  });
}

test('reads affiliations and roles in parentheses behind names', () => {
  expect(peopleIn('Ida Brook (Mill Trust), Bo Li (Wax; Wick, Inc.)')).toEqual([
    'Ida Brook / Mill Trust',
    'Bo Li / Wax; Wick, Inc.',
  ]);
  expect(peopleIn('Ida Brook (Moderator); Ottoline Vane')).toEqual([
    'Ida Brook / moderator',
    'Ottoline Vane',
  ]);
  expect(peopleIn('Ida Brook, University of Porto')).toEqual(['Ida Brook / University of Porto']);
  expect(peopleIn('Ida Brook, Bo Li')).toEqual(['Ida Brook', 'Bo Li']);
  expect(peopleIn('Brook, Ida')).toEqual(['Brook, Ida']);
});

test('keeps names with other parentheses, and those in its own export, as they are', () => {
  for (const name of [
    'Andrea (bunnie)',
    'Ida Brook (she/her)',
    'Ida Brook (TBC)',
    'Ana (Annie) Li',
  ]) {
    expect(peopleIn(name)).toEqual([name]);
  }
  expect(peopleIn('Ida Brook (Mill; Bo Li')).toEqual(['Ida Brook (Mill', 'Bo Li']);
  expect(peopleIn('Lin (Wei) | Bo Li, Jr. (Mill)', 'Title;Speaker;Slot')).toEqual([
    'Lin (Wei)',
    'Bo Li, Jr. (Mill)',
  ]);
});

test('gives the affiliations of their own column to the speakers only', () => {
  const { speakers } = read(
    'Title;Speakers;Affiliations;Authors',
    'Lamps;"Ida Brook | Bo Li (Wax)";"Mill Trust | ";Lin Wei | Ida Brook',
  );
  expect(speakers.map(({ name, affiliation }) => [name, affiliation])).toEqual([
    ['Ida Brook', 'Mill Trust'],
    ['Bo Li', 'Wax'],
    ['Lin Wei', undefined],
  ]);
});
