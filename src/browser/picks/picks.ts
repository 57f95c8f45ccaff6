/** How important a pick is to the visitor. */
export type PickLevel = 'must' | 'maybe';

/** A picked slot, with a few facts from when the visitor last saw it. */
export interface Picked {
  readonly level: PickLevel;
  readonly title?: string;
  /** Milliseconds. */
  readonly start?: number;
}

/** Picks by the slot's identity (`talks/first-id/key`), which stays the same through moves and renames. */
export type Picks = ReadonlyMap<string, Picked>;

/** No event has more slots; a storage that claims more holds something else. */
export const mostPicks = 5000;

const identityForm = /^(talks|sessions)\/[a-z0-9-]{1,200}\/[a-z0-9-]{1,100}$/;
const longestTitle = 500;
/** About three thousand years around 1970: near the limits of a Date, zones have no offset. */
const farthestMillis = 1e14;

/** Whether a text can be the identity of a slot. */
export function isIdentity(text: string): boolean {
  return identityForm.test(text);
}

/**
 * Reads picks from an outside value: a storage or a file. Invalid picks are left out. Undefined if the value as a whole
 * is not a record of picks.
 */
export function readPicks(value: unknown): Picks | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const picks = new Map<string, Picked>();
  for (const [identity, entry] of Object.entries(value)) {
    const pick = readPick(entry);
    if (pick !== undefined && isIdentity(identity)) picks.set(identity, pick);
    if (picks.size === mostPicks) break;
  }
  return picks;
}

function readPick(value: unknown): Picked | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { level, title, start } = value as Record<string, unknown>;
  if (level !== 'must' && level !== 'maybe') return undefined;
  return {
    level,
    ...(typeof title === 'string' && title !== '' && { title: title.slice(0, longestTitle) }),
    ...(typeof start === 'number' &&
      Math.abs(start) <= farthestMillis && { start: Math.trunc(start) }),
  };
}

/** Reads picks from JSON text; undefined if it is invalid. */
export function parsePicks(text: unknown): Picks | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return readPicks(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The storage key of an event's picks. One origin can have several events. */
export function picksKey(eventId: string): string {
  return `schedule:picks:v1:${eventId}`;
}

/** Picks as the text that `parsePicks` reads. */
export function writePicks(picks: Picks): string {
  return JSON.stringify(Object.fromEntries(picks));
}

/**
 * Joins two records of picks: it contains all picks of both, at the higher of their levels. Nothing is ever lost, the
 * order does not matter, and joining twice changes nothing more.
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
 * The stored facts of a slot may differ if its talk was renamed or moved in between. They are shown only if the
 * schedule no longer has the slot, so any rule will do as long as two devices get the same result: the one with more
 * facts, then the later start, then the order of the titles.
 */
function mergePick(a: Picked, b: Picked): Picked {
  const level = a.level === 'must' ? a.level : b.level;
  return { ...(compareSeen(a, b) >= 0 ? a : b), level };
}

function compareSeen(a: Picked, b: Picked): number {
  const { start: startA = -Infinity, title: titleA = '' } = a;
  const { start: startB = -Infinity, title: titleB = '' } = b;
  const byTitle = Number(titleA !== '') - Number(titleB !== '');
  if (byTitle !== 0) return byTitle;
  if (startA !== startB) return startA > startB ? 1 : -1;
  return titleA === titleB ? 0 : titleA > titleB ? 1 : -1;
}

/** The effect of a merge, shown before it happens. */
export interface MergePreview {
  readonly added: readonly string[];
  /** Picks whose level rises from maybe to must. */
  readonly raised: readonly string[];
  /** Picks that already exist at that level or above. */
  readonly unchanged: readonly string[];
}

/** Sorts picks from elsewhere by their effect on the visitor's own. */
export function previewMerge(own: Picks, others: Picks): MergePreview {
  const effect = ([identity, { level }]: readonly [string, Picked]): keyof MergePreview => {
    const mine = own.get(identity)?.level;
    if (mine === undefined) return 'added';
    return mine === 'maybe' && level === 'must' ? 'raised' : 'unchanged';
  };
  const by = groupBy(others, effect);
  const identities = (kind: keyof MergePreview) => (by.get(kind) ?? []).map(([id]) => id);
  return {
    added: identities('added'),
    raised: identities('raised'),
    unchanged: identities('unchanged'),
  };
}

/** `Map.groupBy` is newer than the oldest browsers that the site supports. */
export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
