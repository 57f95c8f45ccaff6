import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupBy, mostPicks, parsePicks, readPicks, writePicks } from '#src/browser/picks/picks.ts';
import { anyPicks } from './any-picks.ts';

describe('the content of the storage', () => {
  test('is unchanged after writing and reading', () => {
    fc.assert(
      fc.property(anyPicks(), (picks) => {
        expect(parsePicks(writePicks(picks))).toEqual(picks);
      }),
    );
  });

  test('counts as empty if it is anything else, and is never an error', () => {
    for (const value of [null, undefined, 7, '', '{', '[]', 'null', '"must"', '[["a","b"]]']) {
      expect(parsePicks(value)).toBeUndefined();
    }
    fc.assert(fc.property(fc.anything(), (value) => void parsePicks(value)));
    fc.assert(fc.property(fc.json(), (text) => void parsePicks(text)));
  });

  test('keeps valid picks among invalid values', () => {
    const picks = parsePicks(
      JSON.stringify({
        'talks/opening/1': { level: 'must', title: 'Opening', start: 1_617_976_800_000 },
        'talks/closing/1': { level: 'maybe', title: 7, start: 'soon', more: true },
        'talks/panel/1': { level: 'perhaps' },
        'speakers/ada/1': { level: 'must' },
        'talks/../1': { level: 'must' },
        'talks/x': { level: 'must' },
        __proto__: { level: 'must' },
      }),
    );
    expect([...(picks ?? [])]).toEqual([
      ['talks/opening/1', { level: 'must', title: 'Opening', start: 1_617_976_800_000 }],
      ['talks/closing/1', { level: 'maybe' }],
    ]);
  });

  test('is cut off if someone filled it', () => {
    const crowd = Object.fromEntries(
      Array.from({ length: mostPicks + 10 }, (_, n) => [`talks/t${n}/1`, { level: 'must' }]),
    );
    expect(readPicks(crowd)?.size).toBe(mostPicks);
    const long = readPicks({ 'talks/a/1': { level: 'must', title: 'x'.repeat(100_000) } });
    expect(long?.get('talks/a/1')?.title).toHaveLength(500);
  });

  test('contains no instant at which zones have no offset', () => {
    for (const start of [1e300, 8.64e15, -8.64e15, 1.1e14, Number.NaN]) {
      const picks = readPicks({ 'talks/a/1': { level: 'must', start } });
      expect(picks?.get('talks/a/1')).toEqual({ level: 'must' });
    }
  });
});

test('keeps the order of items within groups', () => {
  const groups = groupBy([5, 2, 3, 8], (number) => number % 2 === 0);
  expect([...groups]).toEqual([
    [false, [5, 3]],
    [true, [2, 8]],
  ]);
});
