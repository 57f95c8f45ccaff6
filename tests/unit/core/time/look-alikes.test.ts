import { expect, test } from 'vitest';
import { lookAlikesIn, withoutLookAlikes } from '#src/core/time/look-alikes.ts';

test.each([
  ['‐‑‒–—―−﹘﹣－', '-'],
  ['∶꞉﹕：ː', ':'],
  ['⁄∕／', '/'],
  ['\u00a0\u1680\u2000\u2009\u200a\u202f\u205f\u3000', ' '],
  ['\u00ad\u200b\u200f\u2060\ufeff‘’‚“”„', ''],
])('each character of %j means %j', (characters, meant) => {
  expect(lookAlikesIn(characters)).toEqual(
    [...characters].map((character) => ({ character, meant })),
  );
  expect(withoutLookAlikes(`a${characters}b`)).toBe(`a${meant.repeat(characters.length)}b`);
});

test.each(['０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९'])(
  'the digits %s mean those of ASCII',
  (digits) => {
    expect(withoutLookAlikes(digits)).toBe('0123456789');
  },
);

test('characters outside of those ranges, and those of ASCII, mean themselves', () => {
  const plain = '2021-04-09T07:15 / \uff0e\uff1b\u066a\u06fa\u0970';
  expect(lookAlikesIn(plain)).toEqual([]);
  expect(withoutLookAlikes(plain)).toBe(plain);
});

test('a character that occurs twice is listed once', () => {
  expect(lookAlikesIn('2021–04–09')).toEqual([{ character: '–', meant: '-' }]);
});
