import { groupBy } from '#src/browser/dom/group-by.ts';
import type { Picked, Picks } from './picks.ts';

/**
 * Joins two records of picks: all of both, and of two levels the higher one. Nothing is ever lost, the
 * order does not matter, and doing it twice changes nothing more.
 */
export function mergePicks(some: Picks, others: Picks): Picks {
  const merged = new Map(some);
  for (const [identity, pick] of others) {
    const own = merged.get(identity);
    merged.set(identity, own === undefined ? pick : mergePick(own, pick));
  }
  return merged;
}

/**
 * What was seen of a slot may differ, when its talk was renamed or moved in between. It is only told
 * where the schedule no longer knows the slot; any rule will do, as long as both devices come to the
 * same: the one that knows more, then the later start, then the title's order.
 */
function mergePick(a: Picked, b: Picked): Picked {
  const level = a.level === 'must' ? a.level : b.level;
  return { ...(compareSeen(a, b) >= 0 ? a : b), level };
}

function compareSeen(a: Picked, b: Picked): number {
  const { start: startA = -Infinity, title: titleA = '' } = a;
  const { start: startB = -Infinity, title: titleB = '' } = b;
  const known = Number(titleA !== '') - Number(titleB !== '');
  if (known !== 0) return known;
  if (startA !== startB) return startA > startB ? 1 : -1;
  return titleA === titleB ? 0 : titleA > titleB ? 1 : -1;
}

/** What a merge would do, to be told before it is done. */
export interface MergePreview {
  readonly added: readonly string[];
  /** A maybe that becomes a must. */
  readonly raised: readonly string[];
  /** What is there already, at that level or above. */
  readonly known: readonly string[];
}

/** Sorts picks that come from elsewhere by what they would do to one's own. */
export function previewMerge(own: Picks, others: Picks): MergePreview {
  const effect = ([identity, { level }]: readonly [string, Picked]): keyof MergePreview => {
    const mine = own.get(identity)?.level;
    if (mine === undefined) return 'added';
    return mine === 'maybe' && level === 'must' ? 'raised' : 'known';
  };
  const by = groupBy(others, effect);
  const identities = (kind: keyof MergePreview) => (by.get(kind) ?? []).map(([id]) => id);
  return { added: identities('added'), raised: identities('raised'), known: identities('known') };
}
