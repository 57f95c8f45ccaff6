import { expect, test } from 'vitest';
import { Notes } from '#src/core/importers/entries/context.ts';
import { mergeSpellings } from '#src/core/importers/entries/same-people.ts';
import type { ImportedSpeaker } from '#src/core/importers/imported.ts';

type Written = string | Partial<ImportedSpeaker> | { readonly name: string };

const merge = (people: readonly Written[], known: readonly string[] = []) => {
  const notes = new Notes();
  const speakers = people.map((person): ImportedSpeaker => {
    const given = typeof person === 'string' ? { name: person } : person;
    return { source: given.name ?? '', name: '', ...given };
  });
  const { persons, sourceOf } = mergeSpellings(speakers, known, notes);
  return {
    persons,
    names: persons.map(({ name }) => name),
    sources: speakers.map(({ source }) => sourceOf(source)),
    remarks: notes.remarks,
  };
};

test.each([
  'Prof. Dr. Jan O’Brien',
  'Prof.Dr. Jan O’Brien',
  'Professor Jan O’Brien',
  'Dr.-Ing. Jan O’Brien',
  'Prof. Dr. rer. nat. Jan O’Brien',
  'Prof. Dr. h.c. Jan O’Brien',
  'PD Dr. Jan O’Brien',
  'Priv.-Doz. Dr. Jan O’Brien',
  'DR JAN O’BRIEN',
  'Mr Jan O’Brien',
  'Ms. Jan O’Brien',
  'Mrs Jan O’Brien',
  'Frau Dr. Jan O’Brien',
  'Jan O’Brien, PhD',
  'Jan O’Brien, Ph.D.',
  'Jan O’Brien Ph.D.',
  'Jan O’Brien, M.D., Ph. D.',
  'Jan O’Brien, M.Eng.',
  'Jan O’Brien, LL.M., J.D.',
  'Jan O’Brien, BA',
  'Dr Jan  O’Brien, MD',
])('takes "%s" and "Jan O\'Brien" for one person', (name) => {
  for (const spellings of [
    [name, "Jan O'Brien"],
    ["Jan O'Brien", name],
  ]) {
    const { names, sources, remarks } = merge(spellings);
    expect(names).toEqual(["Jan O'Brien"]);
    expect(sources).toEqual(["Jan O'Brien", "Jan O'Brien"]);
    expect(remarks).toEqual([
      {
        kind: 'merged',
        message: 'Two spellings of a name were taken for one person',
        about: `Jan O'Brien = ${name}`,
      },
    ]);
  }
});

test.each([
  ['PD James', 'James'],
  ['P. D. James', 'D. James'],
  ['MS Dhoni', 'Dhoni'],
  ['Dr. Faust', 'Faust'],
  ['Phil Collins', 'Collins'],
  ['Prof. Ana Díaz', 'Ana Diaz'],
  ['Dr. Łucja Reed', 'Lucja Reed'],
  ['Prof. Jan O’Brien', 'Jan P. O’Brien'],
  ['Mr Robin Vane', 'Ms Robin Vane'],
  ['Ida Brook Jr.', 'Ida Brook'],
])('keeps "%s" and "%s" apart', (one, other) => {
  const { names, remarks } = merge([one, other]);
  expect(names).toEqual([one, other]);
  expect(remarks).toEqual([]);
});

test('leaves out the marks of footnotes after names', () => {
  const { names, remarks } = merge(['Mo Hill*', 'Ana Reed†,‡', 'Mo Hill', 'Ida Brook *']);
  expect(names).toEqual(['Mo Hill', 'Ana Reed', 'Ida Brook']);
  expect(remarks.map(({ message, about }) => `${message}: ${about ?? ''}`)).toEqual([
    'The mark of a footnote after a name was left out: Mo Hill*',
    'The mark of a footnote after a name was left out: Ana Reed†,‡',
    'The mark of a footnote after a name was left out: Ida Brook *',
  ]);
});

test('prefers a name in which capital letters only begin words', () => {
  expect(merge(['Mo HILL', 'Mo Hill', 'MO HILL', 'mo hill']).names).toEqual(['Mo Hill']);
});

test('keeps people apart that the source itself tells apart', () => {
  const ids = [
    { source: '12', name: 'Prof. Jan Reed' },
    { source: '13', name: 'Jan Reed' },
  ];
  expect(merge(ids).names).toEqual(['Prof. Jan Reed', 'Jan Reed']);
  const institutes = [
    { name: 'Prof. Jan Reed', affiliation: 'University of Porto' },
    { name: 'Jan Reed', affiliation: 'Mill Trust' },
    { name: 'Dr. Jan Reed' },
  ];
  expect(merge(institutes).names).toHaveLength(3);
});

test('keeps what is known under either spelling, and a single spelling as it is', () => {
  const { persons } = merge([
    { name: 'Prof. Jan Reed', affiliation: 'University of Porto, Portugal', role: 'Dean' },
    { name: 'Jan Reed', affiliation: 'University of Porto', photo: 'reed.jpg' },
    'Dr. Mo Hill',
  ]);
  expect(persons).toEqual([
    {
      source: 'Jan Reed',
      name: 'Jan Reed',
      affiliation: 'University of Porto, Portugal',
      role: 'Dean',
      photo: 'reed.jpg',
    },
    { source: 'Dr. Mo Hill', name: 'Dr. Mo Hill' },
  ]);
});

test('finds a person of an earlier import again under the other spelling', () => {
  expect(merge(['Dr. Mo Hill', 'Mo Hill'], ['Dr. Mo Hill']).persons).toEqual([
    { source: 'Dr. Mo Hill', name: 'Mo Hill' },
  ]);
  expect(merge(['Dr. Mo Hill'], ['Mo Hill']).persons).toEqual([
    { source: 'Mo Hill', name: 'Dr. Mo Hill' },
  ]);
  expect(merge(['Mr Mo Hill'], ['Ms Mo Hill']).sources).toEqual(['Mr Mo Hill']);
});
