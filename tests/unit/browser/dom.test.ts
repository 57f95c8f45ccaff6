import { afterEach, describe, expect, test, vi } from 'vitest';
import { beginTurn, inChunks, runEach, runEachInTurn } from '#src/browser/dom/tasks.ts';

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

  test('let the browser have a turn after each, if they are to', async () => {
    const seen: string[] = [];
    vi.stubGlobal('scheduler', {
      yield: () => {
        seen.push('a turn');
        return Promise.resolve();
      },
    });
    await runEachInTurn([() => void seen.push('one'), () => void seen.push('two')]);
    expect(seen).toEqual(['one', 'a turn', 'two', 'a turn']);
  });
});

describe('work on many items', () => {
  const never = new AbortController().signal;
  const items = Array.from({ length: 24 }, (_, index) => index);

  /** A clock that advances by a millisecond for each item, and the items that were done before each pause. */
  function watchPauses() {
    let [at, done] = [0, 0];
    const pauses: number[] = [];
    vi.stubGlobal('performance', { now: () => at });
    vi.stubGlobal('scheduler', {
      yield: () => {
        pauses.push(done);
        return Promise.resolve();
      },
    });
    const work = (): void => {
      at += 1;
      done += 1;
    };
    return { pauses, work };
  }

  test('pauses every 8 milliseconds, looking at the clock at every fourth item', async () => {
    const { pauses, work } = watchPauses();
    expect(await inChunks(items, work, never)).toBe(true);
    expect(pauses).toEqual([11, 23]);
  });

  test('pauses as often in several lists that share a turn as in one list', async () => {
    const { pauses, work } = watchPauses();
    const turn = beginTurn();
    for (const list of [items.slice(0, 6), items.slice(6, 12), items.slice(12)]) {
      await inChunks(list, work, never, turn);
    }
    expect(pauses).toEqual([9, 19]);
  });

  test('stops at the next pause once its signal is aborted', async () => {
    const { pauses, work } = watchPauses();
    const control = new AbortController();
    control.abort();
    expect(await inChunks(items, work, control.signal)).toBe(false);
    expect(pauses).toEqual([11]);
  });
});
