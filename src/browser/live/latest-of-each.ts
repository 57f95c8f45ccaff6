import type { MyChanges } from '#src/core/feeds/formats/my-changes.ts';
import type { ChangeSummary, ChangeLine } from '#src/core/feeds/change-summary.ts';

/**
 * The changes to each slot since an instant, newest first, with one entry for each slot. Several moves become one, from
 * the first time and room to the last, or disappear if the slot is back where it was.
 */
export function latestOfEach(
  publications: MyChanges['publications'],
  seen: string,
): readonly ChangeSummary[] {
  const bySlot = new Map<string, ChangeSummary>();
  for (const { at, changes } of publications) {
    if (Date.parse(at) <= Date.parse(seen)) continue;
    for (const change of changes) {
      const newer = bySlot.get(change.identity);
      const lines =
        newer === undefined ? change.lines : joinMoves([...change.lines, ...newer.lines]);
      bySlot.set(change.identity, { ...(newer ?? change), lines });
    }
  }
  return [...bySlot.values()].filter(({ lines }) => lines.length > 0);
}

/**
 * The newest publication that a visitor knows who has seen a list of them, as its instant in ISO 8601. The page that
 * shows the list may be newer than the list, whose later changes were not shown then.
 *
 * @param seen the newest one that they knew before.
 */
export function knownAfter(publications: MyChanges['publications'], seen: string): string {
  return publications.reduce(
    (newest, { at }) => (Date.parse(at) > Date.parse(newest) ? at : newest),
    seen,
  );
}

/** @param lines oldest first. */
function joinMoves(lines: readonly ChangeLine[]): ChangeLine[] {
  const moves = lines.filter(({ from }) => from !== undefined);
  const [first, last] = [moves[0], moves.at(-1)];
  if (first?.from === undefined || last?.to === undefined || first === last) return [...lines];
  const { from } = first;
  const { to } = last;
  const isBack = from.start === to.start && from.end === to.end;
  return lines.flatMap((thing) => {
    if (thing.from === undefined) return [thing];
    return thing === last && !isBack ? [{ text: thing.text, from, to }] : [];
  });
}
