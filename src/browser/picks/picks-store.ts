import { pageData } from '#src/browser/dom/page-data.ts';
import { mergePicks, parsePicks, writePicks } from './picks.ts';
import type { Picks } from './picks.ts';

/** Where the picks of an event are kept on the device. One origin may hold several events. */
function picksKey(eventId: string): string {
  return `schedule:picks:v1:${eventId}`;
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

/** The picks of this page's event. The device may hold anything there, or nothing, or refuse. */
export function currentPicks(): Picks {
  if (key === '') start();
  return current;
}

/** Whether the device keeps what is picked; known once it was tried. */
export function arePicksKept(): boolean {
  return kept;
}

/**
 * Changes the picks, here and in every open tab. What another tab did a moment ago is in the picks
 * that `change` is given.
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
  key = picksKey(pageData('pick-words').dataset['event'] ?? '');
  current = stored() ?? current;
  addEventListener('storage', (event) => {
    // The key is null when the whole storage was emptied.
    if (event.key === key || event.key === null) read();
  });
  // A page that comes back from the browser's cache of pages missed what was picked since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) read();
  });
}

/** Takes over what the device holds now. That nothing is there any more is no wish to unpick all. */
function read(): void {
  const before = current;
  const found = stored();
  const gone = kept && found === undefined;
  current = gone ? new Map() : atHand();
  announce(gone && before.size > 0 ? before : undefined);
}

/** What the device holds; where it took nothing from us of late, what this page holds belongs to it, too. */
function atHand(): Picks {
  const found = stored();
  if (found === undefined) return current;
  return kept ? found : mergePicks(found, current);
}

/** What the device holds; undefined where it holds nothing that we wrote. */
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
