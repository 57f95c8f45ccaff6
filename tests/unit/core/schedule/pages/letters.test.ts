import { expect, test } from 'vitest';
import { groupByLetter } from '#src/core/schedule/pages/letters.ts';

const grouped = (names: readonly string[], language = 'en'): string[] =>
  groupByLetter(names, (name) => name, language).map(
    ({ letter, items }) => `${letter}: ${items.join(', ')}`,
  );

test('names are grouped under their first letter, without its accent', () => {
  expect(grouped(['Zhou', 'Ångström', 'Łukasz', 'Abara', 'Østby', 'Lee'])).toEqual([
    'A: Abara, Ångström',
    'L: Lee, Łukasz',
    'O: Østby',
    'Z: Zhou',
  ]);
});

test('quotation marks and brackets before a name are ignored', () => {
  expect(grouped(['“Ready” is not done', '(Re)learning', 'Answers'])).toEqual([
    'A: Answers',
    'R: (Re)learning, “Ready” is not done',
  ]);
});

test('spaces and hyphens within a name count', () => {
  expect(grouped(['Ab', '“A z”', 'A-y', '...'])).toEqual(['#: ...', 'A: “A z”, A-y, Ab']);
});

test('digits are one group, as is each script with very many letters', () => {
  expect(grouped(['2001', '3D', '山田', '佐藤', 'Δέλτα', '김민준', '!!!'])).toHaveLength(5);
  expect(grouped(['2001', '3D'])).toEqual(['0–9: 3D, 2001']);
});

test('numbers are sorted by their values, with and without separators between their digits', () => {
  expect(grouped(['9,000 sluices', '600 weights', '1,234,567', '11,400'])).toEqual([
    '0–9: 600 weights, 9,000 sluices, 11,400, 1,234,567',
  ]);
  expect(grouped(['9.000', '600'], 'de')).toEqual(['0–9: 600, 9.000']);
});

test.each([
  ['Æther', 'A'],
  ['Ðorri', 'D'],
  ['Đoković', 'D'],
  ['Ħal', 'H'],
  ['Łukasz', 'L'],
  ['Østby', 'O'],
  ['Œuvre', 'O'],
  ['ñandú', 'N'],
  ['Ещё', 'Е'],
  ['山田', '漢'],
  ['すし', 'あ'],
  ['カナ', 'あ'],
  ['김민준', '한'],
  ['٣', '0–9'],
  ['!!!', '#'],
  ['', '#'],
])('%j is under %s', (name, letter) => {
  expect(groupByLetter([name], (each) => each, 'en').map((group) => group.letter)).toEqual([
    letter,
  ]);
});
