import { expect, test } from 'vitest';
import { Collected } from '#src/core/importers/systems/collect.ts';
import { table } from '#src/core/importers/systems/table.ts';

const mailLeftOut = 'A mail address in a text was left out';

/** The speakers of a table's only talk, and the number of addresses that were left out. */
function peopleIn(cell: string): unknown[] {
  const text = `Title,Speakers\nLamps,"${cell.replaceAll('"', '""')}"`;
  const { speakers, remarks } = table.read([{ name: 'program.csv', text }], {});
  const people = speakers.map(({ source, name, affiliation }) => {
    expect(source).toBe(name);
    return affiliation === undefined ? name : `${name} / ${affiliation}`;
  });
  return [...people, remarks.filter(({ message }) => message === mailLeftOut).length];
}

test('leaves email addresses out of the people of a table, and counts them', () => {
  expect(peopleIn('Ana Diaz <ana@x.org>; Bo Li (bo@x.org)')).toEqual(['Ana Diaz', 'Bo Li', 2]);
  expect(peopleIn('Ana Diaz <ana@x.org>, Bo Li <bo@x.org>')).toEqual(['Ana Diaz', 'Bo Li', 2]);
  expect(peopleIn('Ana <ana@x.org>, Bo <bo@x.org>')).toEqual(['Ana', 'Bo', 2]);
  expect(peopleIn('"Diaz, Ana" <mailto:ana@x.org>')).toEqual(['Diaz, Ana', 1]);
  expect(peopleIn('Ana Diaz ana@x.org | bo@x.org')).toEqual(['Ana Diaz', 2]);
  expect(peopleIn('Ana Diaz (Mill Trust, Ana@x.org)')).toEqual(['Ana Diaz / Mill Trust', 1]);
  expect(peopleIn('Ana Diaz (Ana@x.org)')).toEqual(['Ana Diaz', 1]);
  expect(peopleIn('Ana Diaz (@ana)')).toEqual(['Ana Diaz (@ana)', 0]);
});

test('leaves email addresses out of the people of any format before it decides who they are', () => {
  const collected = new Collected();
  expect(collected.speaker('Ana Diaz <ana@x.org>')).toBe('Ana Diaz');
  expect(collected.speaker('Bo Li (bo@x.org)', { source: 'Bo Li (bo@x.org)' })).toBe('Bo Li');
  expect(collected.speaker('Cy Young', { source: '7', affiliation: 'Wax, cy@x.org' })).toBe('7');
  expect(
    [...collected.speakers.values()].map(({ name, affiliation }) => [name, affiliation]),
  ).toEqual([
    ['Ana Diaz', undefined],
    ['Bo Li', undefined],
    ['Cy Young', 'Wax'],
  ]);
});

test('keeps a person whose name is an email address, without the address', () => {
  const collected = new Collected();
  expect(collected.speaker('Jean-Paul.Ito@x.org', { source: '9' })).toBe('9');
  expect(collected.speaker('<di_roe@x.org>')).toBe('di roe');
  expect(collected.speaker('')).toBeUndefined();
  expect([...collected.speakers.values()].map(({ name }) => name)).toEqual([
    'Jean-Paul Ito',
    'di roe',
  ]);
  expect(collected.remarks.filter(({ about }) => about !== undefined)).toEqual(
    ['Jean-Paul Ito', 'di roe'].map((about) => ({
      kind: 'private',
      message: 'A name was an email address; only its part before the @ was imported',
      about,
    })),
  );
});
