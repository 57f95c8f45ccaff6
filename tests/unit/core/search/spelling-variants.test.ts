import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSpellings, hasOneSpelling } from '#src/core/search/spelling-variants.ts';
import { separateCharacters } from '#src/core/search/unspaced-scripts.ts';

const shown = (text: string): string => text.replaceAll('\u2060', '+');

test.each([
  ['Øyvind Aasen', 'Øyvind +oyvind +oeyvind Aasen'],
  ['Straße, Łódź', 'Straße +strasse, Łódź +lódź'],
  ['Björk and Häkälä', 'Björk +bjoerk and Häkälä +haekaelae'],
  ['تنبؤ السيول', 'تنبؤ السيول +سيول'],
  ['والماء', 'والماء +ماء'],
  ['الى', 'الى'],
  ['L’Aquila', 'L’Aquila +aquila'],
  ['don’t', 'don’t'],
  ['eﬃcient H₂O', 'eﬃcient +efficient H₂O +h2o'],
])('%s is found in the spellings of other keyboards', (text, written) => {
  expect(shown(addSpellings(text))).toBe(written);
});

test('words in ASCII have one spelling, also between dashes and quotation marks, and beside a word that has two', () => {
  const ascii = Array.from({ length: 127 }, (_, code) => String.fromCharCode(code));
  const marks = ['\u00a0', '\u2009', '\u202f', '·', '–', '—', '“', '”', '„', '«', '»', '…', '−'];
  const unit = fc.constantFrom(...ascii.filter((character) => character !== "'"), ...marks);
  fc.assert(
    fc.property(fc.string({ unit }), (written) => {
      expect(hasOneSpelling(written)).toBe(true);
      expect(addSpellings(written)).toBe(written);
      expect(separateCharacters(written)).toBe(written);
      expect(shown(addSpellings(`${written} ß`))).toBe(`${written} ß +ss`);
    }),
  );
});
