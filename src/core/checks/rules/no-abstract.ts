import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { lacksUsual, preparedTalks } from '#src/core/checks/rule-builders.ts';

/** A talk without a text, where most talks of its kind have one. */
export const noAbstract: Rule = {
  code: 'no-abstract',
  *find({ content }): Generator<ReportedFinding> {
    for (const [kind, talks] of preparedTalks(content)) {
      for (const talk of lacksUsual(talks, ({ body }) => body.trim() !== '')) {
        yield {
          at: talk,
          path: ['title'],
          about: kind,
          message: `This talk has no abstract, although most talks of the kind "${kind}" have one.`,
          hint: 'Write it below the second line of three hyphens.',
        };
      }
    }
  },
};
