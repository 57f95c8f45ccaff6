import { expect, test } from 'vitest';
import { longestFree, narrowColumns } from '#src/browser/grid/narrow-columns.ts';

test('lines move when columns before them are removed, and lines counted from the end stay', () => {
  const columns = [2, 3, 5].map((start, index) => ({ start, end: [3, 5, 6][index] ?? 0 }));
  const { widths, lineAt } = narrowColumns(['a', 'b', 'c'], columns, (column) => column !== 1);
  expect(widths).toBe('a c');
  expect([2, 3, 4, 5, 6, -1].map(lineAt)).toEqual([2, 3, 3, 3, 4, -1]);
});

test('the text of a break is where the most adjacent rooms are free', () => {
  const columns = [2, 3, 4, 6].map((start, index) => ({ start, end: [3, 4, 6, 7][index] ?? 0 }));
  expect(longestFree(columns, [])).toEqual({ start: 2, end: 7 });
  expect(longestFree(columns, [{ start: 3, end: 4 }])).toEqual({ start: 4, end: 7 });
  expect(longestFree(columns, [{ start: 4, end: 5 }])).toEqual({ start: 2, end: 4 });
  expect(longestFree(columns, [{ start: 3, end: -1 }])).toEqual({ start: 2, end: 3 });
  expect(longestFree(columns, [{ start: 2, end: -1 }])).toBeUndefined();
});
