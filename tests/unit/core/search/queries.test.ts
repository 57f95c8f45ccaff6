import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markFound } from '#src/core/search/highlight.ts';
import { writeQuery } from '#src/core/search/query.ts';

test.each([
  ['  river   ice ', 'river ice'],
  ['人工智能', '"人 工 智 能"'],
  ['AI人工', 'ai 人 工'],
  ['"snow melt"', '"snow melt"'],
  ['Bjo\u0308rk', 'björk'],
  ['H₂O', 'h2o'],
])('the query for %s is %s', (typed, query) => {
  expect(writeQuery(typed)).toBe(query);
});

const marked = (text: string, typed: string): string =>
  markFound(text, typed)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['Björk and Häkälä', 'bjork hakala', '[Björk] and [Häkälä]'],
  ['The river, at night', 'rivers', 'The [river], at night'],
  ['Learning to learn', 'lea', '[Learning] to [learn]'],
  ['用人工智能预报', '人工', '用[人工]智能预报'],
  ['Øyvind Aasen', 'oyvind', '[Øyvind] Aasen'],
  ['of a river', 'riv of', '[of] a [river]'],
  ['nothing here', '', 'nothing here'],
])('in “%s”, the matches of “%s” are marked', (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected);
});

test('marks never change the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, typed) => {
      const whole = markFound(text, typed).map((piece) => piece.text);
      expect(whole.join('')).toBe(text);
    }),
  );
});
