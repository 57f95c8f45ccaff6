import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePicks, previewMerge } from '#src/browser/picks/picks.ts';
import { anyPicks } from './any-picks.ts';

const sorted = (picks: ReadonlyMap<string, unknown>) =>
  [...picks].sort(([a], [b]) => (a < b ? -1 : 1));

describe('a merge of picks', () => {
  test('gives the same result on both devices', () => {
    fc.assert(
      fc.property(anyPicks(), anyPicks(), (a, b) => {
        expect(sorted(mergePicks(a, b))).toEqual(sorted(mergePicks(b, a)));
      }),
    );
  });

  test('gives the same result for three in any order', () => {
    fc.assert(
      fc.property(anyPicks(), anyPicks(), anyPicks(), (a, b, c) => {
        expect(sorted(mergePicks(mergePicks(a, b), c))).toEqual(
          sorted(mergePicks(a, mergePicks(b, c))),
        );
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyPicks(), anyPicks(), (a, b) => {
        const once = mergePicks(a, b);
        expect(mergePicks(once, b)).toEqual(once);
        expect(mergePicks(once, a)).toEqual(once);
      }),
    );
  });

  test('loses no pick, and lowers none', () => {
    fc.assert(
      fc.property(anyPicks(), anyPicks(), (a, b) => {
        const merged = mergePicks(a, b);
        for (const [identity, { level }] of [...a, ...b]) {
          expect(merged.get(identity)).toBeDefined();
          if (level === 'must') expect(merged.get(identity)?.level).toBe('must');
        }
        expect(merged.size).toBe(new Set([...a.keys(), ...b.keys()]).size);
      }),
    );
  });

  test('does what its preview announced', () => {
    fc.assert(
      fc.property(anyPicks(), anyPicks(), (own, others) => {
        const { added, raised, unchanged } = previewMerge(own, others);
        const merged = mergePicks(own, others);
        expect(merged.size).toBe(own.size + added.length);
        expect(added.length + raised.length + unchanged.length).toBe(others.size);
        for (const identity of unchanged) {
          expect(merged.get(identity)?.level).toBe(own.get(identity)?.level);
        }
        for (const identity of raised) {
          expect([own.get(identity)?.level, merged.get(identity)?.level]).toEqual([
            'maybe',
            'must',
          ]);
        }
      }),
    );
  });
});
