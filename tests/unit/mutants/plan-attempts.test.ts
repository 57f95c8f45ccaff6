import { describe, expect, test } from 'vitest';
import type { FileReach, TestReach } from '#tests/mutants/mutant.ts';
import { planAttempts } from '#tests/mutants/plan-attempts.ts';

const reachOfTest = (id: string, hits: Record<string, number>, milliseconds = 5): TestReach => ({
  id,
  hits,
  milliseconds,
  passed: true,
  measuresTime: false,
});

const reachOfFile = (
  file: string,
  tests: readonly TestReach[],
  onLoad: Record<string, number> = {},
): FileReach => ({ file: `tests/unit/core/${file}`, tests, onLoad, milliseconds: 100 });

const plan = (...reaches: readonly FileReach[]): [file: string, tests: readonly string[]][] =>
  planAttempts({ id: '7' }, 'core/time', reaches).map(({ file, tests }) => [
    file.slice('tests/unit/core/'.length),
    tests ?? [],
  ]);

describe('the tests that are run for a mutant', () => {
  test('are those that reach it', () => {
    const file = reachOfFile('time/zone.test.ts', [
      reachOfTest('0', { 7: 1 }),
      reachOfTest('1', { 8: 1 }),
      reachOfTest('2', { 7: 3, 8: 1 }),
    ]);
    expect(plan(file)).toEqual([['time/zone.test.ts', ['0', '2']]]);
  });

  test('are all tests of a file that reaches it while loading', () => {
    const file = reachOfFile('time/zone.test.ts', [reachOfTest('0', {}), reachOfTest('1', {})], {
      7: 1,
    });
    expect(plan(file)).toEqual([['time/zone.test.ts', ['0', '1']]]);
  });

  test('are none if no test reaches it', () => {
    expect(plan(reachOfFile('time/zone.test.ts', [reachOfTest('0', { 8: 1 })]))).toEqual([]);
  });

  test('leave out those that fail without a mutant, measure time, or take longer than half a second', () => {
    const file = reachOfFile('time/zone.test.ts', [
      { ...reachOfTest('0', { 7: 1 }), passed: false },
      reachOfTest('1', { 7: 1 }, 501),
      reachOfTest('2', { 7: 1 }, 500),
      { ...reachOfTest('3', { 7: 1 }), measuresTime: true },
    ]);
    expect(plan(file)).toEqual([['time/zone.test.ts', ['2']]]);
  });

  test('begin with the room’s own files, and in each group with the quickest', () => {
    expect(
      plan(
        reachOfFile('feeds/api.test.ts', [reachOfTest('0', { 7: 1 }, 2)]),
        reachOfFile('checks/days.test.ts', [reachOfTest('0', { 7: 1 }, 1)]),
        reachOfFile('time/zone.test.ts', [reachOfTest('0', { 7: 1 }, 40)]),
        reachOfFile('time/phase.test.ts', [reachOfTest('0', { 7: 1 }, 30)]),
      ).map(([file]) => file),
    ).toEqual([
      'time/phase.test.ts',
      'time/zone.test.ts',
      'checks/days.test.ts',
      'feeds/api.test.ts',
    ]);
  });

  test('are limited to a third of a second in other rooms, and unlimited in the room itself', () => {
    expect(
      plan(
        reachOfFile('time/zone.test.ts', [
          ...['0', '1', '2'].map((id) => reachOfTest(id, { 7: 1 }, 499)),
        ]),
        reachOfFile('feeds/api.test.ts', [reachOfTest('0', { 7: 1 }, 30)]),
        reachOfFile('feeds/golden.test.ts', [reachOfTest('0', { 7: 1 }, 40)]),
        reachOfFile('checks/days.test.ts', [reachOfTest('0', { 7: 1 }, 60)]),
      ).map(([file]) => file),
    ).toEqual(['time/zone.test.ts', 'feeds/api.test.ts', 'feeds/golden.test.ts']);
  });
});

test('a mutant loops if it runs a hundred times as often as in the first run', () => {
  const reaches = [
    reachOfFile('time/zone.test.ts', [reachOfTest('0', { 7: 2 }), reachOfTest('1', { 7: 5 })]),
    reachOfFile('feeds/api.test.ts', [reachOfTest('0', { 7: 1 })], { 7: 9 }),
  ];
  expect(planAttempts({ id: '7' }, 'core/time', reaches).map(({ hitLimit }) => hitLimit)).toEqual([
    600, 1_000,
  ]);
});
