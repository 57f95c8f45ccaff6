import type { Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';

/** One person twice in a list of people, most likely because a line was copied. */
export const duplicatePerson: Rule = {
  code: 'duplicate-person',
  *find({ references }) {
    const seen = new Set<string>();
    for (const { entry, path, id, to } of references) {
      if (to !== 'speakers') continue;
      const list = String(path[0]);
      const listed = [entry.file, list, id].join('\n');
      if (seen.has(listed)) {
        yield {
          at: entry,
          path,
          message: `${quote(id)} is listed twice in "${list}".`,
          hint: 'Remove one of the two. If the person has two roles, write them in one "role".',
        };
      }
      seen.add(listed);
    }
  },
};
