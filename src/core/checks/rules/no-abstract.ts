import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { preparedTalks } from '#src/core/checks/rule-builders.ts';
import type { TalkEntry } from '#src/core/model/entry.ts';

function hasText({ body }: TalkEntry): boolean {
  return body.trim() !== '';
}

/** A talk without an abstract, where most talks of its kind have one. */
export const noAbstract: Rule = {
  code: 'no-abstract',
  *find({ content }): Generator<ReportedFinding> {
    for (const [kind, alike] of preparedTalks(content)) {
      if (alike.filter(hasText).length * 2 <= alike.length) continue;
      for (const talk of alike) {
        if (hasText(talk)) continue;
        yield {
          severity: 'note',
          at: talk,
          path: ['title'],
          message: `It has no abstract, unlike most of the kind "${kind}".`,
          hint: 'Write it below the line of three hyphens that ends the fields.',
        };
      }
    }
  },
};
