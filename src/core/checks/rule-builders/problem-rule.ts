import type { FindingCode } from '#src/core/model/finding-code.ts';
import type { Problem, ReportedFinding, Rule, RuleContext } from '#src/core/checks/rule.ts';

type ProblemOf<Kind extends Problem['kind']> = Extract<Problem, { kind: Kind }>;
type ProblemWords = Pick<ReportedFinding, 'message' | 'hint' | 'severity' | 'fix'> &
  Partial<Pick<ReportedFinding, 'path' | 'part'>>;

/** A rule that writes the message for one kind of problem. */
export function problemRule<Kind extends Problem['kind']>(
  code: FindingCode,
  kind: Kind,
  words: (problem: ProblemOf<Kind>, context: RuleContext) => ProblemWords,
): Rule {
  return {
    code,
    *find(context) {
      for (const problem of context.problems) {
        if (problem.kind !== kind) continue;
        const { at, path } = problem;
        // The kind narrows the type, but the compiler does not follow that through a type parameter.
        yield { at, path, ...words(problem as ProblemOf<Kind>, context) };
      }
    },
  };
}
