import { expect, test } from 'vitest';
import { pageColumns } from '#src/browser/grid/page-columns.ts';

const column = (group?: string, least = 10) => ({ least, group });
const sizes = (pages: readonly (readonly unknown[])[]) => pages.map(({ length }) => length);

test('columns that all fit are on one page, whatever their groups', () => {
  expect(sizes(pageColumns([column('a'), column('b'), column('c')], 30))).toEqual([3]);
});

test('a page has as many columns as fit', () => {
  expect(
    sizes(
      pageColumns(
        Array.from({ length: 7 }, () => column()),
        35,
      ),
    ),
  ).toEqual([3, 3, 1]);
});

test('a column that is wider than the window has a page of its own', () => {
  expect(sizes(pageColumns([column(), column(undefined, 99), column()], 35))).toEqual([1, 1, 1]);
});

test('a page that is at least half full ends with its group, and an emptier one takes in the next group', () => {
  const columns = ['a', 'a', 'a', 'b', 'c', 'c', 'c'].map((group) => column(group));
  expect(sizes(pageColumns(columns, 45))).toEqual([3, 4]);
});

test('no column is lost, and each page has at least one', () => {
  const columns = Array.from({ length: 108 }, (_, index) => column(`group ${index % 9}`));
  const pages = pageColumns(columns, 64);
  expect(pages.flat()).toEqual(columns);
  expect(Math.min(...sizes(pages))).toBeGreaterThan(0);
});
