import { expect, test } from 'vitest';
import { FoundNames } from '#src/browser/filters/found-names.ts';

const names = new FoundNames('/speakers/', [
  ['ada', 'Ada Lovelace', 'London'],
  ['angstrom', 'Ångström', ''],
  ['noor', 'نور الهاشمي', 'عدن'],
]);
const found = (...words: readonly string[]): string[] => names.find(words).map(([id]) => id);

test('the names of a long list are found by every typed word, in the name and beside it', () => {
  expect(found('ada', 'london')).toEqual(['ada']);
  expect(found('angstrom')).toEqual(['angstrom']);
  expect(found('عدن')).toEqual(['noor']);
  expect(found('ada', 'paris')).toEqual([]);
});
