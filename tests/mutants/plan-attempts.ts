import type { Attempt, FileReach, Mutant, TestReach } from './mutant.ts';

/** In milliseconds of processor time. A slower test, run for each of its mutants, costs more than it finds. */
const slowestTest = 500;

/** How long the tests of other rooms may load and run for one mutant, according to the first run. */
const timeForOtherRooms = 300;

/** A loop that ends runs its mutants about as often as before; Stryker allows the same factor. */
const hitFactor = 100;

interface Candidate {
  readonly attempt: Attempt;
  readonly milliseconds: number;
  readonly ownRoom: boolean;
}

const isUsable = ({ passed, measuresTime, milliseconds }: TestReach): boolean =>
  passed && !measuresTime && milliseconds <= slowestTest;

function candidate(id: string, room: string, reach: FileReach): Candidate | undefined {
  const onLoad = reach.onLoad[id] ?? 0;
  const usable = reach.tests.filter(isUsable);
  const tests = onLoad > 0 ? usable : usable.filter(({ hits }) => hits[id] !== undefined);
  if (tests.length === 0) return undefined;
  const most = Math.max(onLoad, ...tests.map(({ hits }) => hits[id] ?? 0));
  return {
    attempt: {
      mutant: id,
      file: reach.file,
      tests: tests.map((test) => test.id),
      hitLimit: most * hitFactor + hitFactor,
    },
    milliseconds: tests.reduce((sum, test) => sum + test.milliseconds, reach.milliseconds),
    ownRoom: reach.file.startsWith(`tests/unit/${room}/`),
  };
}

/**
 * The files of tests to run for a mutant and, in each, the tests that reach it, or all tests if the file reaches it
 * while loading. The room's own files come first, then as many others as their time allows; the quickest come first.
 */
export function planAttempts(
  { id }: Pick<Mutant, 'id'>,
  room: string,
  reaches: readonly FileReach[],
): readonly Attempt[] {
  const candidates = reaches
    .map((reach) => candidate(id, room, reach))
    .filter((found) => found !== undefined)
    .sort((a, b) => a.milliseconds - b.milliseconds);
  const own = candidates.filter(({ ownRoom }) => ownRoom);
  let time = 0;
  const others = candidates.filter(({ ownRoom, milliseconds }) => {
    if (!ownRoom) time += milliseconds;
    return !ownRoom && time <= timeForOtherRooms;
  });
  return [...own, ...others].map(({ attempt }) => attempt);
}
