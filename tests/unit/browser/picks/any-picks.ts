import fc from 'fast-check';
import type { Picked, Picks } from '#src/browser/picks/picks.ts';

/** Identities of a few slots, so that two records often contain the same one. */
export const anyIdentity = (): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom('talks', 'sessions'), fc.constantFrom('a', 'b-2', 'opening'), fc.nat(3))
    .map(([collection, id, key]) => `${collection}/${id}/${key}`);

const anyPicked = (): fc.Arbitrary<Picked> =>
  fc.record(
    {
      level: fc.constantFrom('must', 'maybe'),
      title: fc.constantFrom('Opening', 'Opening, moved', '開会 🌊'),
      start: fc.constantFrom(0, 1_617_976_800_000, -5),
    },
    { requiredKeys: ['level'] },
  );

export const anyPicks = (): fc.Arbitrary<Picks> =>
  fc.array(fc.tuple(anyIdentity(), anyPicked())).map((entries) => new Map(entries));
