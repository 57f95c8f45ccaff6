import type { FindingCode } from '#src/core/model/finding-code.ts';
import type { IdIndex, Reference } from '#src/core/checks/id-index.ts';
import type { Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';

interface ReferenceWords {
  /** The type of what the id should refer to, in a sentence: `room`. */
  readonly thing: string | ((reference: Reference) => string);
  /** What to write if there is no similar id. */
  readonly otherwise: (reference: Reference, idIndex: IdIndex) => string;
}

/** A rule for references to entries, rooms, tracks, or kinds that do not exist. */
export function referenceRule(
  code: FindingCode,
  to: readonly (keyof IdIndex)[],
  { thing, otherwise }: ReferenceWords,
): Rule {
  return {
    code,
    *find({ references, idIndex }) {
      for (const reference of references) {
        const { entry, path, id } = reference;
        if (!to.includes(reference.to)) continue;
        const ids = idIndex[reference.to];
        if (ids.has(id)) continue;
        const what = typeof thing === 'string' ? thing : thing(reference);
        const renamed = ids.renamed(id);
        const near = ids.nearest(id);
        yield {
          at: entry,
          path,
          message:
            renamed === undefined
              ? `There is no ${what} ${quote(id)}.`
              : `The ${what} ${quote(id)} now has another id.`,
          hint:
            renamed !== undefined
              ? `Write "${renamed}".`
              : near !== undefined
                ? `Did you mean "${near}"?`
                : otherwise(reference, idIndex),
          fix: renamed === undefined ? undefined : { edit: 'set', path, value: renamed },
        };
      }
    },
  };
}
