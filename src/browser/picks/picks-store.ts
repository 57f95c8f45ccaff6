import { pageData } from '#src/browser/dom/page-words.ts';
import { mergePicks, parsePicks, picksKey, writePicks } from './picks.ts';
import type { Picks } from './picks.ts';

/** The id of the page's event. */
export function eventOfPicks(): string {
  return pageData('pick-words').dataset['event'] ?? '';
}

/**
 * The detail of `schedule:picks`, an event of the document: the current picks. `lost` are the picks from before
 * something outside this page cleared the storage. `kept` is false if the browser refuses to store picks, which then
 * last only as long as the page.
 */
export interface PicksChange {
  readonly picks: Picks;
  readonly kept: boolean;
  readonly lost: Picks | undefined;
}

declare global {
  interface DocumentEventMap {
    'schedule:picks': CustomEvent<PicksChange>;
  }
}

let key = '';
let current: Picks = new Map();
/** Whether the device stores picks; it does not if the storage is refused or full. */
let kept = true;

/** The picks for this page's event. The storage may contain anything or nothing, or be refused. */
export function currentPicks(): Picks {
  if (key === '') start();
  return current;
}

/** Whether the device stores picks; only the first attempt shows it. */
export function arePicksKept(): boolean {
  return kept;
}

/**
 * Changes the picks, here and in every open tab. `change` receives the stored picks, including the latest changes from
 * other tabs.
 */
export function changePicks(change: (picks: Picks) => Picks): void {
  if (key === '') start();
  current = change(atHand());
  try {
    localStorage.setItem(key, writePicks(current));
    kept = true;
  } catch {
    kept = false;
  }
  announce();
}

function start(): void {
  key = picksKey(eventOfPicks());
  current = stored() ?? current;
  addEventListener('storage', (event) => {
    // The key is null if the whole storage was cleared.
    if (event.key === key || event.key === null) read();
  });
  // A page restored from the back/forward cache missed the changes made in the meantime.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) read();
  });
}

/** Loads the stored picks. If nothing is stored anymore, the visitor did not necessarily want to remove all picks. */
function read(): void {
  const before = current;
  const found = stored();
  const gone = kept && found === undefined;
  current = gone ? new Map() : atHand();
  announce(gone && before.size > 0 ? before : undefined);
}

/** The stored picks; if the device recently refused to store ours, they are joined with the picks of this page. */
function atHand(): Picks {
  const found = stored();
  if (found === undefined) return current;
  return kept ? found : mergePicks(found, current);
}

/** The stored picks; undefined if the storage contains nothing that we wrote. */
function stored(): Picks | undefined {
  try {
    return parsePicks(localStorage.getItem(key));
  } catch {
    kept = false;
    return undefined;
  }
}

function announce(lost?: Picks): void {
  const detail: PicksChange = { picks: current, kept, lost };
  document.dispatchEvent(new CustomEvent('schedule:picks', { detail }));
}
