import type { Check } from './check.ts';
import type { Known } from './known.ts';
import type { Reference } from './references.ts';
import { quote } from './words/quote.ts';

interface Words {
  /** What the id should name, in a sentence: `room`. */
  readonly thing: string | ((reference: Reference) => string);
  /** What to write where no id is near. */
  readonly otherwise: (reference: Reference, known: Known) => string;
}

/** A rule for references to one sort of thing that is not there. */
export const referenceCheck = (
  code: string,
  to: readonly (keyof Known)[],
  { thing, otherwise }: Words,
): Check => ({
  code,
  *find({ references, known }) {
    for (const reference of references) {
      const { entry, path, id } = reference;
      if (!to.includes(reference.to)) continue;
      const ids = known[reference.to];
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
            : `The ${what} ${quote(id)} has another id now.`,
        hint:
          renamed !== undefined
            ? `Write "${renamed}".`
            : near !== undefined
              ? `Did you mean "${near}"?`
              : otherwise(reference, known),
      };
    }
  },
});
