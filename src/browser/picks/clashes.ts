import type { Planned } from './plan.ts';

/** Consecutive picks that cannot all be attended. */
export interface Clash {
  /** From the first pick that overlaps another to the last, by start. */
  readonly picks: readonly string[];
  /** What overlaps when, in order. */
  readonly overlaps: readonly Overlap[];
}

/** Picks that take place at the same time. */
export interface Overlap {
  readonly picks: readonly string[];
  /** When all of them are on, in milliseconds. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the clashes among picks. A session does not clash with its entries: while one of its talks is on, the talk
 * counts instead of the session. Entries that share their session's time, such as posters, do not clash with each
 * other: the session is the time to see them all. Times that only touch do not clash either.
 *
 * @param within the slot that contains a given slot, whether it is picked or not.
 */
export function findClashes(
  planned: readonly Planned[],
  within: ReadonlyMap<string, string>,
): Clash[] {
  const ordered = [...planned].sort((a, b) => a.start - b.start);
  const clashes: Clash[] = [];
  // A clash continues while a later overlap includes one of its picks.
  let [first, last] = [0, -1];
  let overlaps: Overlap[] = [];
  const close = (): void => {
    const picks = ordered.slice(first, last + 1).map(({ pick }) => pick);
    if (overlaps.length > 0) clashes.push({ picks, overlaps });
  };
  for (const overlap of overlapsAmong(ordered, within)) {
    const held = overlap.picks.map((pick) => ordered.findIndex((slot) => slot.pick === pick));
    if (Math.min(...held) > last) {
      close();
      [first, last, overlaps] = [Math.min(...held), -1, []];
    }
    first = Math.min(first, ...held);
    last = Math.max(last, ...held);
    overlaps.push(overlap);
  }
  close();
  return clashes;
}

/** The sets of picks that overlap, one after the other. */
function overlapsAmong(
  ordered: readonly Planned[],
  within: ReadonlyMap<string, string>,
): Overlap[] {
  const moments = [...new Set(ordered.flatMap(({ start, end }) => [start, end]))];
  moments.sort((a, b) => a - b);
  const found: Overlap[] = [];
  for (const [index, from] of moments.entries()) {
    const until = moments[index + 1] ?? from;
    const on = ordered.filter(({ start, end }) => start <= from && end > from);
    const attended = on.filter((slot) => !on.some((other) => holds(slot, other, within)));
    const apart = new Set(
      attended.map(({ pick, shares }) => (shares ? within.get(pick) : undefined) ?? pick),
    );
    if (apart.size < 2) continue;
    const picks = attended.map(({ pick }) => pick);
    const last = found.at(-1);
    // A session around them can begin or end meanwhile.
    const continues = last?.end === from && last.picks.join('\n') === picks.join('\n');
    if (continues) found[found.length - 1] = { ...last, end: until };
    else found.push({ picks, start: from, end: until });
  }
  return found;
}

/** Whether a slot is within another one, at any depth. */
function holds(outer: Planned, inner: Planned, within: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  let at = within.get(inner.pick);
  while (at !== undefined && !passed.has(at)) {
    if (at === outer.pick) return true;
    passed.add(at);
    at = within.get(at);
  }
  return false;
}
