/** How much a pick is wanted. */
export type PickLevel = 'must' | 'maybe';

/** A slot that the visitor picked, with a little of what it was when they last saw it. */
export interface Picked {
  readonly level: PickLevel;
  readonly title?: string;
  /** Milliseconds. */
  readonly start?: number;
}

/** Picks by the slot's identity (`talks/first-id/key`), which stays through moves and renames. */
export type Picks = ReadonlyMap<string, Picked>;

/** No event has more slots than this; a storage that says so holds something else. */
export const mostPicks = 5000;

const identityForm = /^(talks|sessions)\/[a-z0-9-]{1,200}\/[a-z0-9-]{1,100}$/;
const longestTitle = 500;
/** Some three thousand years around 1970: at the ends of what a Date holds, no zone has an offset. */
const farthestMillis = 1e14;

/** Whether a text can be the identity of a slot. */
export const isIdentity = (text: string): boolean => identityForm.test(text);

/**
 * Reads picks from a value that comes from outside: a storage, a file. What is no pick is left out;
 * undefined where the whole is no record of picks.
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

/** Reads picks from a text of JSON; undefined where it is none. */
export function parsePicks(text: unknown): Picks | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return readPicks(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Picks as the text that `parsePicks` reads. */
export const writePicks = (picks: Picks): string => JSON.stringify(Object.fromEntries(picks));
