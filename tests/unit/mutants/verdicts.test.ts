import { expect, test } from 'vitest';
import type { Progress, Verdict } from '#tests/mutants/mutant.ts';
import { describeRun } from '#tests/mutants/report.ts';
import { readProgress, score } from '#tests/mutants/verdicts.ts';

const lines = (...progress: readonly Progress[]): string =>
  progress.map((line) => `${JSON.stringify(line)}\n`).join('');

const verdicts = (...list: readonly Verdict[]): { readonly verdict: Verdict }[] =>
  list.map((verdict) => ({ verdict }));

test('a worker’s progress gives each mutant its verdict', () => {
  const outcome = readProgress(
    lines(
      { begun: '1' },
      { killed: '1', by: 'zone.test.ts: names cities' },
      // Once for each file of tests.
      { begun: '2' },
      { begun: '2' },
      { survived: '2' },
      { begun: '3' },
      { looped: '3' },
    ),
  );
  expect([...outcome.verdicts]).toEqual([
    ['1', { verdict: 'killed', killedBy: 'zone.test.ts: names cities' }],
    ['2', { verdict: 'survived' }],
    ['3', { verdict: 'timeout' }],
  ]);
  expect(outcome.current).toBeUndefined();
});

test('the mutant at which a worker was stopped is the one that it began last', () => {
  expect(readProgress(lines({ begun: '1' }, { survived: '1' }, { begun: '2' })).current).toBe('2');
});

test('a line that a worker did not finish is ignored', () => {
  const outcome = readProgress(`${lines({ begun: '1' })}{"killed":"1`);
  expect(outcome.verdicts.size).toBe(0);
  expect(outcome.current).toBe('1');
});

test('a worker reports what each file of tests reaches', () => {
  const reached = {
    file: 'tests/unit/core/time/zone.test.ts',
    onLoad: { 3: 1 },
    milliseconds: 9,
    tests: [],
  };
  expect(readProgress(lines({ reached })).reaches).toEqual([reached]);
});

test('a loop counts as noticed, and a mutant that no test reaches counts as unnoticed', () => {
  expect(score(verdicts('killed', 'killed', 'timeout', 'survived', 'not reached'))).toEqual({
    killed: 2,
    timeout: 1,
    survived: 1,
    notReached: 1,
    percent: 60,
  });
});

test('a room without mutants has none unnoticed', () => {
  expect(score([]).percent).toBe(100);
});

test('the report lists each unnoticed mutant with its position and replacement', () => {
  const mutant = {
    file: 'src/core/time/iso.ts',
    line: 26,
    column: 13,
    mutator: 'EqualityOperator',
    original: 'minutes < 0',
    replacement: 'minutes <= 0',
  };
  const report = describeRun([
    { ...mutant, id: '1', verdict: 'killed' },
    { ...mutant, id: '2', verdict: 'survived' },
  ]);
  expect(report).toBe(
    [
      '                                                score   killed  timeout survived  not run',
      'src/core/time/iso.ts                           50.0 %        1        0        1        0',
      'all                                            50.0 %        1        0        1        0',
      '',
      'src/core/time/iso.ts:26:13 EqualityOperator (survived)',
      '  - minutes < 0',
      '  + minutes <= 0',
    ].join('\n'),
  );
});
