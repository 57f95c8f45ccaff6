import { fillWords, readLiveWords } from '#src/browser/dom/page-words.ts';
import { bringIntoView, dismissButton, isolated, textButton } from '#src/browser/dom/element.ts';
import { runEach } from '#src/browser/dom/tasks.ts';
import { everyMinute } from '#src/browser/clock/every-minute.ts';
import { now } from '#src/browser/clock/now.ts';
import { below, hideLine, lineLink, shortText, showLine, withShortText } from './live-line.ts';
import { markRows, markLinks } from './mark-rows.ts';
import type { OpenLink } from './mark-rows.ts';
import { chooseCurrentSlot } from './current-slot.ts';
import type { CurrentSlot } from './current-slot.ts';
import { roomsNow } from './rooms-now.ts';
import { presentElsewhere } from './slots-in-schedule.ts';
import type { SlotElsewhere } from './slots-in-schedule.ts';
import { momentText, presentInShort, presentInWords } from './live-text.ts';
import { presentOfPage, ownRows, presentRows, timedRows } from './slots-on-page.ts';
import type { SlotHere, TimedRow } from './slots-on-page.ts';

const closedKey = 'schedule:live-closed:v1';

let closes = Infinity;

/**
 * Updates everything on the page that depends on the current time, every minute.
 *
 * @param until the end of the last slot, in milliseconds; after it, the schedule is no longer loaded.
 */
export function showLive(until: number): void {
  closes = until;
  everyMinute(show);
  // Rows that are drawn later: a visitor's own schedule, search results.
  document.addEventListener('schedule:clocks', show);
  document.addEventListener('schedule:rows', show);
  document.addEventListener('schedule:clock-corrected', show);
  runEach([show]);
}

function show(): void {
  const at = now();
  const rows = timedRows();
  runEach([() => markRows(rows, at), () => sayPresent(rows, at), () => roomsNow?.show()]);
}

function sayPresent(rows: readonly TimedRow[], at: number): void {
  const [link] = markLinks(at);
  if (isClosed() || at >= closes) hideLine('now');
  else if (link !== undefined) showOpenLink(link, at);
  else if (document.querySelector('.day, my-schedule') !== null || isHere(''))
    showPresent(rows, at);
  else showOwn(at);
}

/** Shows whether the page's own talk is on or about to start. */
function showOwn(at: number): void {
  const own = chooseCurrentSlot(presentOfPage(presentRows(ownRows(), at)), at);
  if (own === undefined) hideLine('now');
  else showLine('now', presentInWords(own, at), shortText(presentInShort(own, at)), close());
}

/** Shows the link that is open now on a talk's page: its stream or its chat. */
function showOpenLink({ link, end }: OpenLink, at: number): void {
  const name = document.querySelector('h1')?.textContent.trim() ?? '';
  const join = asShortcut(lineLink(link.textContent.trim(), link.href));
  showLine(
    'now',
    fillWords(readLiveWords().nowOn, isolated(name), momentText(end, at)),
    shortText(`${readLiveWords().now} · ${isolated(name)}`),
    join,
    close(),
  );
}

function showPresent(rows: readonly TimedRow[], at: number): void {
  const here = chooseCurrentSlot(presentOfPage(presentRows(rows, at)), at);
  if (here !== undefined && here.slot.role !== 'session') showHere(here, at);
  else void showBest(here, at);
}

/**
 * A page of several days that shows only sessions, and the page of another day, use the whole schedule instead if it
 * has a better slot and can be fetched. The line then links to the page of the day.
 */
async function showBest(here: CurrentSlot<SlotHere> | undefined, at: number): Promise<void> {
  const there = await presentElsewhere(at).then(
    (slots) => chooseCurrentSlot(slots, at),
    () => undefined,
  );
  // The line may have been closed while the schedule was being fetched.
  if (isClosed()) return;
  const isBetter = here === undefined || (there?.slot.role === 'item' && !isHere(there.slot.page));
  if (there !== undefined && isBetter) showElsewhere(there, at);
  else if (here !== undefined) showHere(here, at);
  else hideLine('now');
}

function isHere(page: string): boolean {
  return location.pathname === below(page);
}

function showHere(here: CurrentSlot<SlotHere>, at: number): void {
  const jump = withShortText(
    textButton(readLiveWords().show, leadToPresent),
    presentInShort(here, at),
  );
  showLine('now', presentInWords(here, at), asShortcut(jump), close());
}

function showElsewhere(there: CurrentSlot<SlotElsewhere>, at: number): void {
  const link = withShortText(
    lineLink(readLiveWords().show, `${below(there.slot.page)}#now`),
    presentInShort(there, at),
  );
  showLine('now', presentInWords(there, at), asShortcut(link), close());
}

/** Moves to the row that best shows the present, if the page has one. */
export function leadToPresent(): void {
  const at = now();
  const here = chooseCurrentSlot(presentOfPage(presentRows(timedRows(), at)), at);
  if (here !== undefined) leadTo(here.slot.row);
}

function asShortcut<Target extends HTMLElement>(target: Target): Target {
  target.dataset['shortcut'] = 'n';
  target.dataset['shortcutLabel'] = readLiveWords().now;
  return target;
}

/** Scrolls a row into view and moves the focus to its title. */
function leadTo(row: HTMLElement): void {
  const title = row.querySelector<HTMLElement>(':is(h3, h4, h5) a, h3, h4, h5');
  // A grid turns to the page that shows the row's room.
  row.dispatchEvent(new Event('schedule:lead', { bubbles: true }));
  const list = row.parentElement?.closest('details');
  if (list) list.open = true;
  bringIntoView(row, 'center');
  if (title !== null && !title.matches('a')) title.tabIndex = -1;
  title?.focus({ preventScroll: true });
}

function close(): HTMLElement {
  return dismissButton(readLiveWords().dismiss, () => {
    try {
      sessionStorage.setItem(closedKey, 'yes');
    } catch {
      // The line comes back on the next page.
    }
    closedHere = true;
    hideLine('now');
  });
}
let closedHere = false;

function isClosed(): boolean {
  try {
    return closedHere || sessionStorage.getItem(closedKey) !== null;
  } catch {
    return closedHere;
  }
}
