import { expect, test } from 'vitest';
import type { ImportedEvent } from '#src/core/importers/imported.ts';
import { guessColumns } from '#src/core/importers/systems/table-columns.ts';
import { table } from '#src/core/importers/systems/table.ts';

/** The field of a heading beside a title; undefined if it is not recognized. */
const fieldOf = (heading: string): string | undefined =>
  [...guessColumns(['Title', heading], {})].find(([, index]) => index === 1)?.[0];

const read = (
  rows: readonly string[],
  columns: Readonly<Record<string, string>> = {},
): ImportedEvent => table.read([{ name: 'program.csv', text: rows.join('\n') }], { columns });

test.each([
  ['Speaker(s)', 'speakers'],
  ['Speaker(s) name(s)', 'speakers'],
  ['Presenter(s)', 'speakers'],
  ['Speaker/Presenter', 'speakers'],
  ['Referent(en)', 'speakers'],
  ['Referent*in', 'speakers'],
  ['Referent:innen', 'speakers'],
  ['Author(s)', 'authors'],
  ['Author/s', 'authors'],
  ['Affiliation(s)', 'affiliations'],
  ['Room/Location', 'room'],
  ['Room / Stage', 'room'],
  ['Venue or place', 'room'],
  ['Keyword(s)', 'tags'],
  ['Duration (min)', 'minutes'],
  ['Length in minutes', 'minutes'],
  ['Dauer (Minuten)', 'minutes'],
  ['Room/Track', undefined],
  ['Duration (hours)', undefined],
])('reads the heading %s as %s', (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

test.each([
  'First name,Last name',
  'Given name,Family name',
  'FirstName,LastName',
  'First Name,Surname',
  'Vorname,Nachname',
  'Vorname,Name',
  'Prénom,Nom',
  'Nombre,Apellidos',
])('joins the two parts of a name, %s', (parts) => {
  const { speakers, talks } = read([`Titel,${parts},Firma`, 'Lamps,Mara,Lind,Mill Trust']);
  expect(speakers).toEqual([{ source: 'Mara Lind', name: 'Mara Lind', affiliation: 'Mill Trust' }]);
  expect(talks[0]?.speakers).toEqual([{ source: 'Mara Lind', role: undefined }]);
  expect(talks[0]?.noPlace).toEqual({});
});

test('joins the parts of several names in one row', () => {
  const { speakers } = read(['Title,First name,Last name', 'Lamps,Mara; Jonas,Lind; Berg']);
  expect(speakers.map(({ name }) => name)).toEqual(['Mara Lind', 'Jonas Berg']);
});

test('joins no parts beside a column of whole names', () => {
  const { speakers } = read([
    'Title,Speaker,First name,Last name',
    'Lamps,Ottoline Vane,Mara,Lind',
  ]);
  expect(speakers.map(({ name }) => name)).toEqual(['Ottoline Vane']);
});

test('suggests how to name the column of speakers if there is none', () => {
  const messages = ({ remarks }: ImportedEvent) =>
    remarks.map(({ message }) => message).filter((message) => message.startsWith('No column'));
  expect(messages(read(['Title,Seats,Hosted by', 'Lamps,40,Mara Lind']))).toEqual([
    'No column is known to name the speakers. If one of these does ("Hosted by"), add an option such as --column speakers="Hosted by"',
  ]);
  expect(messages(read(['Title,Seats', 'Lamps,40']))).toEqual([]);
  expect(messages(read(['Title,Hosted by,Speaker', 'Lamps,Mara Lind,']))).toEqual([]);
});

test('finds the headings below a title before it looks for a column that an option names', () => {
  const rows = ['Program of the Whale Workshop,,', 'Title,Room,Who', 'Lamps,Mill,Mara Lind'];
  expect(() => read(rows, { room: 'Raum' })).toThrow(
    'There is no column "Raum"; the columns are "Title", "Room", "Who".',
  );
  expect(() => read(['Program,,', 'What,Room,Where', 'Lamps,Mill,Town'])).toThrow(
    '"program.csv" has no column for titles; its columns are "What", "Room", "Where".',
  );
});

test('takes a column by its heading as it is written', () => {
  const { speakers } = read(['Title,leadPerson(s)', 'Lamps,Mara Lind'], {
    speakers: 'leadPerson(s)',
  });
  expect(speakers.map(({ name }) => name)).toEqual(['Mara Lind']);
});
