import { expect, test } from 'vitest';
import { excerptPieces } from '#src/core/search/highlight.ts';

test('an excerpt becomes text without markup', () => {
  expect(excerptPieces('of &lt;b&gt; <mark>rivers</mark> &amp; more')).toEqual([
    { text: 'of <b> ', found: false },
    { text: 'rivers', found: true },
    { text: ' &amp; more', found: false },
  ]);
});

test('adjacent matches are one piece, and characters are joined without spaces', () => {
  expect(
    excerptPieces('<mark>river</mark> <mark>ice</mark> in 北 <mark>京</mark> <mark>大</mark> 学'),
  ).toEqual([
    { text: 'river ice', found: true },
    { text: ' in 北', found: false },
    { text: '京大', found: true },
    { text: '学', found: false },
  ]);
});

test('added spellings are not shown', () => {
  expect(excerptPieces('by Øyvind <mark>\u2060oyvind</mark> and Łukasz \u2060lukasz')).toEqual([
    { text: 'by ', found: false },
    { text: 'Øyvind', found: true },
    { text: ' and Łukasz', found: false },
  ]);
});

test('an empty excerpt has no pieces', () => {
  expect(excerptPieces('')).toEqual([]);
});
