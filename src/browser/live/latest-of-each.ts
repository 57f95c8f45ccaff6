import type { MyChange, MyChanges } from '#src/core/feeds/my/my-changes.ts';

/** Each slot's changes since then, the newest first; one entry for each slot. */
export function latestOfEach(
  publications: MyChanges['publications'],
  seen: string,
): readonly MyChange[] {
  const bySlot = new Map<string, MyChange>();
  for (const { at, changes } of publications) {
    if (Date.parse(at) <= Date.parse(seen)) continue;
    for (const change of changes) {
      const newer = bySlot.get(change.pick);
      const text = newer === undefined ? change.text : `${change.text}; ${newer.text}`;
      bySlot.set(change.pick, { ...(newer ?? change), text });
    }
  }
  return [...bySlot.values()];
}
