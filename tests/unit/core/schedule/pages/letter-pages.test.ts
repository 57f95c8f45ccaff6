import { expect, test } from 'vitest';
import { letterPages, mostOnPage } from '#src/core/schedule/pages/letter-pages.ts';

const pages = (names: readonly string[], most: number) =>
  letterPages(names, (name) => name, 'en', most);

test('a list that fits on one page has no pages of letters', () => {
  expect(pages(['Abara', 'Zhou'], 2)).toEqual([]);
});

test('each letter of a longer list has a page with an address in ASCII, in every script', () => {
  const names = ['Ångström', 'zhou', '3D', '!!!', '山田', 'さくら', '김민준', 'عمر', 'Ольга'];
  const slugs = new Map(pages(names, 1).map(({ slug, items }) => [items[0], slug]));
  expect(pages(names, 1).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['A', '漢', '0–9', '#']),
  );
  expect(Object.fromEntries(slugs)).toEqual({
    Ångström: 'a',
    zhou: 'z',
    '3D': '0-9',
    '!!!': 'other',
    山田: 'han',
    さくら: 'kana',
    김민준: 'hangul',
    عمر: 'u0639',
    Ольга: 'u041e',
  });
});

test('a letter with more names than fit on a page has pages of equal length', () => {
  const names = Array.from({ length: 7 }, (_, index) => `山${index}`);
  expect(pages(names, 3).map(({ slug, label, items }) => [slug, label, items.length])).toEqual([
    ['han', '漢 1', 3],
    ['han-2', '漢 2', 3],
    ['han-3', '漢 3', 1],
  ]);
});

test('each of 10,000 people is on one page, and no page exceeds its limit', () => {
  const names = Array.from({ length: 10_000 }, (_, index) =>
    String.fromCodePoint(65 + (index % 3), 97 + (index % 26)).concat(String(index)),
  );
  const all = letterPages(names, (name) => name, 'en');
  expect(all.flatMap(({ items }) => items).toSorted()).toEqual(names.toSorted());
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
  expect(Math.max(...all.map(({ items }) => items.length))).toBeLessThanOrEqual(mostOnPage);
});
