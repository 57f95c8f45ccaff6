import { afterEach, describe, expect, test, vi } from 'vitest';
import { groupBy } from '#src/browser/dom/group-by.ts';
import { runEach } from '#src/browser/dom/run-each.ts';

afterEach(() => vi.unstubAllGlobals());

describe('tasks that run one after the other', () => {
  test('go on when one of them fails, which is reported', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const done: number[] = [];
    const failure = new Error('no storage');
    runEach([
      () => void done.push(1),
      () => {
        throw failure;
      },
      () => void done.push(3),
    ]);
    expect(done).toEqual([1, 3]);
    expect(report).toHaveBeenCalledExactlyOnceWith(failure);
  });
});

test('groups keep the order of what is in them', () => {
  const groups = groupBy([5, 2, 3, 8], (number) => number % 2 === 0);
  expect([...groups]).toEqual([
    [false, [5, 3]],
    [true, [2, 8]],
  ]);
});
