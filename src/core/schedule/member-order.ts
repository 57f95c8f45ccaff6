import type { Timed } from './placing/placement.ts';

// Numbers within ids and boards count as numbers: paper-2 comes before paper-10. Ids are plain
// letters, so the language does not matter; a fixed one makes every machine sort alike.
const collator = new Intl.Collator('en', { numeric: true });

/** Orders what lies in a session: by `order` (none comes last), a poster's board, and id. */
export function compareMembers(a: Timed, b: Timed): number {
  return (
    compareOrder(a.data.order, b.data.order) ||
    collator.compare(boardOf(a), boardOf(b)) ||
    compareIds(a.id, b.id)
  );
}

/** Orders ids, numbers within them as numbers. No two different ids are equal. */
export function compareIds(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

function compareOrder(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}

function boardOf(entry: Timed): string {
  return 'board' in entry.data ? (entry.data.board ?? '') : '';
}
