import { expect, test, vi } from 'vitest';
import { memoize } from '#src/core/schedule/memoize.ts';

test('does the work once for each object, and again for an equal one', () => {
  const count = vi.fn(({ length }: readonly string[]) => ({ length }));
  const counted = memoize(count);
  const names = ['Ada', 'Emmy'];
  expect(counted(names)).toBe(counted(names));
  expect(counted([...names])).toEqual({ length: 2 });
  expect(count).toHaveBeenCalledTimes(2);
});
