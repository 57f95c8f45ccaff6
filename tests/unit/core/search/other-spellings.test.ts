import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSpellings, noWord, removeSpellings } from '#src/core/search/other-spellings.ts';

const shown = (text: string): string => text.replaceAll('\u2060', '+');

test.each([
  ['Øyvind Aasen', 'Øyvind +oyvind Aasen'],
  ['Straße, Łódź', 'Straße +Strasse, Łódź +lódź'],
  ['Björk and Häkälä', 'Björk and Häkälä'],
  ['تنبؤ السيول', 'تنبؤ السيول +سيول'],
  ['والماء', 'والماء +ماء'],
  ['الى', 'الى'],
])('%s is found as it is typed elsewhere', (text, written) => {
  expect(shown(addSpellings(text))).toBe(written);
});

test('what was added is taken out again', () => {
  const word = fc.constantFrom('Øyvind', 'السيول', 'plain', 'ß', 'Łódź,', '<', '—');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ');
      expect(removeSpellings(addSpellings(text))).toBe(text);
    }),
  );
});

test('where an added spelling was found, the word itself is marked', () => {
  expect(removeSpellings('by Øyvind <mark>\u2060oyvind</mark> Aasen')).toBe(
    'by <mark>Øyvind</mark> Aasen',
  );
});

test('the word that keeps a page from being empty is not shown, and leaves no full stop', () => {
  expect(removeSpellings(`Whanganui River Keepers. ${noWord}.`)).toBe('Whanganui River Keepers.');
  expect(removeSpellings(noWord)).toBe('');
});
