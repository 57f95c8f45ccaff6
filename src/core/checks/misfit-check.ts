import type { Check, Programme, Raised } from './check.ts';
import type { Misfit } from './schema/misfit.ts';

type Named<Kind extends Misfit['kind']> = Extract<Misfit, { kind: Kind }>;
type Words = Pick<Raised, 'message' | 'hint'> & Partial<Pick<Raised, 'path' | 'part'>>;

/** A rule that finds the words for one way in which a file does not fit its schema. */
export const misfitCheck = <Kind extends Misfit['kind']>(
  code: Kind,
  words: (misfit: Named<Kind>, programme: Programme) => Words,
): Check => ({
  code,
  *find(programme) {
    for (const misfit of programme.misfits) {
      if (misfit.kind !== code) continue;
      // Told by its kind, which the compiler does not follow through a type parameter.
      const named = misfit as Named<Kind>;
      yield { at: misfit.document, path: misfit.path, ...words(named, programme) };
    }
  },
});
