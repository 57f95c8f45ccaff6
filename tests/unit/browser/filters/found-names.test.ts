import { expect, test } from 'vitest';
import { countInWords, FoundNames } from '#src/browser/filters/found-names.ts';
import { readTyped } from '#src/core/search/spelling-variants.ts';

const names = new FoundNames('/speakers/', [
  ['ada', 'Ada Lovelace', 'London'],
  ['angstrom', 'Ångström', ''],
  ['noor', 'نور الهاشمي', 'عدن'],
  ['muller', 'Jürgen Müller-Lüdenscheidt', 'Göteborg'],
]);
const found = (typed: string): string[] => names.find(readTyped(typed)).map(([id]) => id);

test('a long list is searched for every typed word, in the names and beside them', () => {
  expect(found('ada london')).toEqual(['ada']);
  expect(found('angstrom')).toEqual(['angstrom']);
  expect(found('عدن')).toEqual(['noor']);
  expect(found('ada paris')).toEqual([]);
});

test.each([
  'mueller',
  'Jürgen Mueller',
  'Müller-Lüdenscheidt',
  'mueller-luedenscheidt',
  'goeteborg',
])('a long list is searched in other spellings, too: %s', (typed) => {
  expect(found(typed)).toEqual(['muller']);
});

test('if the list shows only the first entries, it says how many', () => {
  const words = { shown: '{0} of 5000 items', first: 'the list shows the first {0}' };
  expect(countInWords(200, 200, words)).toBe('200 of 5000 items');
  expect(countInWords(812, 200, words)).toBe('812 of 5000 items · the list shows the first 200');
});
