import { expect, test } from 'vitest';
import { closeEmptyRows, rowsOf } from '#src/browser/grid/row-heights.ts';

const heights = ['auto', 'minmax(4.5rem,auto)', 'minmax(9rem,auto)', 'minmax(1.5rem,auto)'];

test('a row keeps its height if something is drawn in it, even if a long talk only passes through', () => {
  expect(closeEmptyRows(heights, [{ start: 2, end: 4 }])).toBe(
    'auto minmax(4.5rem,auto) minmax(9rem,auto) auto',
  );
});

test('rows before, between, and after the drawn blocks collapse', () => {
  expect(closeEmptyRows(heights, [{ start: 3, end: 4 }])).toBe('auto auto minmax(9rem,auto) auto');
  expect(closeEmptyRows(heights, [])).toBe('auto auto auto auto');
});

test('the rows of a position are its first and third numbers', () => {
  expect(rowsOf('8/2/10/3')).toEqual({ start: 8, end: 10 });
  expect(rowsOf('7/2/8/-1')).toEqual({ start: 7, end: 8 });
});
