import { expect, test } from 'vitest';
import { guessColumns } from '#src/core/importers/systems/table-columns.ts';
import { table } from '#src/core/importers/systems/table.ts';

/** The headings of a table with what each is read as. */
function columnsOf(header: string): Record<string, string> {
  const names = header.split(',');
  return Object.fromEntries(
    [...guessColumns(names, {})].map(([field, index]) => [names[index] ?? '', field]),
  );
}

test('takes the best heading for the title, wherever its column is', () => {
  expect(columnsOf('Timestamp,Name,Email,Title,Abstract')).toEqual({
    Title: 'title',
    Name: 'speakers',
    Abstract: 'abstract',
  });
  expect(columnsOf('Session,Title,Name,Speaker')).toEqual({
    Title: 'title',
    Session: 'track',
    Speaker: 'speakers',
  });
  expect(columnsOf('Name,Session,Talk title,Track')).toEqual({
    'Talk title': 'title',
    Name: 'speakers',
    Track: 'track',
  });
  expect(columnsOf('Name,Talk')).toEqual({ Talk: 'title', Name: 'speakers' });
  expect(columnsOf('Name,Session,Time')).toEqual({
    Session: 'title',
    Name: 'speakers',
    Time: 'time',
  });
  expect(columnsOf('Name,Start,Minutes')).toEqual({
    Name: 'title',
    Start: 'start',
    Minutes: 'minutes',
  });
});

test('reads the dates and times of Google Calendar from their four columns, and leaves out private rows', () => {
  const text = [
    'Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private',
    'Lamps,05/30/2031,10:00 AM,05/30/2031,1:00 PM,False,About lamps,Harbour,False',
    'Night,05/30/2031,10:00 PM,05/31/2031,1:00 AM,False,,Harbour,',
    'Dentist,05/30/2031,3:00 PM,05/30/2031,4:00 PM,False,,Town,True',
  ].join('\n');
  const { talks, rooms, remarks } = table.read([{ name: 'calendar.csv', text }], {});
  expect(talks.map(({ title, slots }) => [title, slots[0]?.start, slots[0]?.end])).toEqual([
    ['Lamps', '2031-05-30T10:00', '2031-05-30T13:00'],
    ['Night', '2031-05-30T22:00', '2031-05-31T01:00'],
  ]);
  expect(rooms.map(({ name }) => name)).toEqual(['Harbour']);
  expect(remarks.filter(({ kind }) => kind === 'private')).toEqual([
    { kind: 'private', message: 'A row that is marked as private was left out', about: undefined },
  ]);
});

test('reads a start time or an end time by itself as before', () => {
  expect(columnsOf('Title,Date,Start time,End time')).toEqual({
    Title: 'title',
    Date: 'date',
    'Start time': 'start',
    'End time': 'end',
  });
});
