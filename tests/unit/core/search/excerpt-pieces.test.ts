import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptPieces } from '#src/core/search/highlight.ts';
import { addSpellings, noWord } from '#src/core/search/spelling-variants.ts';
import { separateCharacters } from '#src/core/search/unspaced-scripts.ts';

/** The excerpt of a text in which the words between asterisks match, with the found pieces in brackets. */
function excerptOf(text: string, before = '', after = ''): string {
  const words = `${before} ${noWord}. ${text} ${noWord}. ${after} ${noWord}.`.split(' ');
  const locations = words.flatMap((word, index) => (word.includes('*') ? [index] : []));
  return excerptPieces(words.join(' ').replaceAll('*', ''), locations)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');
}

const many = (count: number, word = 'w'): string =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');

describe('an excerpt', () => {
  test('is of the text only, without the status before it and the people after it', () => {
    expect(excerptOf('I am the *river*.', '*Tentative*.', 'Whanganui *River* Keepers.')).toBe(
      'I am the [river].',
    );
  });

  test('is empty if only the people or the status match, and without a text', () => {
    expect(excerptOf('I am.', '*Tentative*.', '*River* Keepers.')).toBe('');
    expect(excerptPieces(`River Keepers. ${noWord}.`, [0])).toEqual([]);
    expect(excerptPieces('', [])).toEqual([]);
  });

  test('marks no punctuation around a match, and neighbors as one piece', () => {
    expect(excerptOf('One *river,* eleven “*river* *names”,* *(river)* <b> & *C++*.')).toBe(
      'One [river], eleven “[river names]”, ([river]) <b> & [C]++.',
    );
  });

  test('begins with the sentence of the first match if that is near', () => {
    expect(excerptOf(`${many(40)}. We ask “why?” What *follows* ${many(40)}`)).toMatch(
      /^… What \[follows\] w0 .* w27 …$/,
    );
    expect(excerptOf(`${many(3)} *river* ${many(9)}.`)).toMatch(/^w0 w1 w2 \[river\] .* w8\.$/);
  });

  test('begins a few words before the match if its sentence is long', () => {
    expect(excerptOf(`${many(40)} *river*.`)).toBe('… w35 w36 w37 w38 w39 [river].');
  });

  test('shows where most words match', () => {
    expect(excerptOf(`*river* ${many(40)} *river* *ice* ${many(40)}`)).toContain('[river ice]');
  });

  test('joins characters of scripts without spaces, and the punctuation between them', () => {
    const separated = separateCharacters('在北京大学，水。 River 水');
    expect(excerptOf(separated.replace('京 大', '*京* *大*'))).toBe('在北[京大]学，水。River 水');
  });

  test('shows no added spellings, but marks the word for which one was found', () => {
    expect(excerptOf('by Øyvind *\u2060oyvind* \u2060oeyvind, and Łódź \u2060lodz')).toBe(
      'by [Øyvind], and Łódź',
    );
  });
});

test('the words of a text are shown as they were before spellings were added', () => {
  const word = fc.constantFrom(
    ...[
      'Øyvind',
      'd’Øyvind',
      'Müller-Øst',
      'ｶﾞｲﾄﾞ',
      'H₂O',
      '‘so’',
      'السيول',
      'plain',
      'ß',
      'Łódź,',
      '<',
      '—',
    ],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const text = ['river', ...words].join(' ');
      const pieces = excerptPieces(`${noWord} ${addSpellings(text)} ${noWord}`, [1]);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
