/** What identifies a talk of a table: its id and title, or its title, and then what tells it from others. */
export type IdentityParts = readonly [string, ...(string | undefined)[]];

export interface Identity {
  /** The identity of a new talk: no longer than it must be. */
  readonly source: string;
  /** Every identity under which an earlier import may know the talk; the most specific one first. */
  readonly sources: readonly string[];
}

/**
 * The identities of talks that share an id or title, in their order: `Keynote / Ana Diaz`, `Keynote / Bo Li`. They don't
 * depend on the order of rows, except where nothing else tells two talks apart. A talk on its own is just `Keynote`.
 */
export function identitiesOf(talks: readonly IdentityParts[]): Identity[] {
  const stages = talks.map(stagesOf);
  const counts = new Map<string, number>();
  for (const stage of stages.flatMap((each) => [...new Set(each)])) {
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  const used = new Map<string, number>();
  return stages.map((each) => {
    const short = each.find((stage) => counts.get(stage) === 1);
    if (short !== undefined) return { source: short, sources: each.toReversed() };
    const full = each.at(-1) ?? '';
    const number = (used.get(full) ?? 0) + 1;
    used.set(full, number);
    const source = number === 1 ? full : `${full} / ${String(number)}`;
    return { source, sources: [source, ...each.slice(0, -1).reverse()] };
  });
}

/** Its first part, its first two parts, and so on, without the empty ones. */
function stagesOf(parts: IdentityParts): string[] {
  return parts.map((_, at) =>
    parts
      .slice(0, at + 1)
      .filter((part) => part !== undefined && part !== '')
      .join(' / '),
  );
}
