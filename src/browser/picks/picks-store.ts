import { pageData } from '#src/browser/dom/page-words.ts';
import { mergePicks, parsePicks, writePicks } from './picks.ts';
import type { Picks } from './picks.ts';

/** The storage key of an event's picks. One origin may have several events. */
function picksKey(eventId: string): string {
  return `schedule:picks:v1:${eventId}`;
}

/** The id of the page's event. */
export function eventOfPicks(): string {
  return pageData('pick-words').dataset['event'] ?? '';
}

/**
 * The detail of `schedule:picks`, an event of the document: the picks are now these. `lost` are those
 * that were there before the storage was emptied from outside; `kept` is false where the browser
 * refuses to keep them, so that they last as long as the page.
 */
export interface PicksChange {
  readonly picks: Picks;
  readonly kept: boolean;
  readonly lost: Picks | undefined;
}

let key = '';
let current: Picks = new Map();
/** Whether the device keeps them: not where storage is refused or full. */
let kept = true;

/** The picks of this page's event. The storage may contain anything or nothing, or be refused. */
export function currentPicks(): Picks {
  if (key === '') start();
  return current;
}

/** Whether the device stores picks; known after the first attempt. */
export function arePicksKept(): boolean {
  return kept;
}

/**
 * Changes the picks, here and in every open tab. `change` is given the stored picks, including the latest changes of
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
    // The key is null when the whole storage was emptied.
    if (event.key === key || event.key === null) read();
  });
  // A page restored from the back/forward cache missed changes since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) read();
  });
}

/** Loads the stored picks. If nothing is stored any more, that is not a wish to remove all picks. */
function read(): void {
  const before = current;
  const found = stored();
  const gone = kept && found === undefined;
  current = gone ? new Map() : atHand();
  announce(gone && before.size > 0 ? before : undefined);
}

/** The stored picks; if the device recently refused to store ours, together with the picks of this page. */
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
