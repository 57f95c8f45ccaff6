import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import type { Check, Programme, Raised } from './check.ts';

type Problem<Name extends PlacingProblem['problem']> = Extract<PlacingProblem, { problem: Name }>;
type Words = Pick<Raised, 'message' | 'hint' | 'severity'>;

/** A rule that finds the words for one problem of placing. */
export const problemCheck = <Name extends PlacingProblem['problem']>(
  code: string,
  name: Name,
  words: (problem: Problem<Name>, programme: Programme) => Words,
): Check => ({
  code,
  *find(programme) {
    for (const problem of programme.problems) {
      if (problem.problem !== name) continue;
      // Told by its name, which the compiler does not follow through a type parameter.
      const named = problem as Problem<Name>;
      yield { at: problem.entry, path: problem.path, ...words(named, programme) };
    }
  },
});
