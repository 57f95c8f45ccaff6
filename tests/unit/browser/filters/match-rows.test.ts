import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FilterRow } from '#src/browser/filters/filter-table.ts';
import { matchRows } from '#src/browser/filters/match-rows.ts';

const names = ['track', 'kind'] as const;
const item = (values: number[][], parent?: number): FilterRow => ({ role: 'item', parent, values });
const lunch: FilterRow = { role: 'break', parent: undefined, values: [[], [9]] };
const nothing = { words: [], chosen: [new Set<number>(), new Set<number>()] };

describe('the rows that filters leave', () => {
  const rows: FilterRow[] = [
    { role: 'session', parent: undefined, values: [[0], []] },
    item([[0], [0]], 0),
    item([[1], [0]]),
    lunch,
  ];
  const texts = ['rivers', 'a talk\nrivers', 'another', 'coffee'];
  const all = { names, rows, texts };

  test('are all of them without a filter', () => {
    expect(matchRows(all, nothing)).toMatchObject({
      shown: [true, true, true, true],
      left: 2,
      total: 2,
    });
  });

  test('include the session of each remaining talk, and the breaks around a track’s talks', () => {
    const chosen = [new Set([0]), new Set<number>()];
    expect(matchRows(all, { words: [], chosen }).shown).toEqual([true, true, false, true]);
  });

  test('include coffee breaks in a search only if it is for coffee', () => {
    expect(matchRows(all, { ...nothing, words: [['another']] }).shown).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(matchRows(all, { ...nothing, words: [['coffee']] }).shown).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('have for each value the count that choosing only that value in its facet gives', () => {
    const values = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 2 });
    const someRows = fc.array(fc.tuple(values, values), { maxLength: 30 });
    const set = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 });
    fc.assert(
      fc.property(someRows, set, set, (made, tracks, kinds) => {
        const unique = made.map(([a, b]) => item([[...new Set(a)], [...new Set(b)]]));
        const searchable = { names, rows: unique, texts: unique.map(() => '') };
        const chosen = [new Set(tracks), new Set(kinds)];
        const { counts } = matchRows(searchable, { words: [], chosen });
        for (const facet of [0, 1]) {
          for (const value of [0, 1, 2, 3]) {
            const alone = chosen.with(facet, new Set([value]));
            const { left } = matchRows(searchable, { words: [], chosen: alone });
            expect(counts[facet]?.[value] ?? 0).toBe(left);
          }
        }
      }),
    );
  });
});
