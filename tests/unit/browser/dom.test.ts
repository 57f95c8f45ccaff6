import { afterEach, describe, expect, test, vi } from 'vitest';
import { runEach } from '#src/browser/dom/tasks.ts';

afterEach(() => vi.unstubAllGlobals());

describe('tasks that run one after the other', () => {
  test('continue if one of them fails, which is reported', () => {
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
