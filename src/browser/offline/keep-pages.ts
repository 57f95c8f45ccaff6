import { fetchSchedule } from '#src/browser/page/fetch-schedule.ts';
import { currentPicks } from '#src/browser/picks/picks-store.ts';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import type { KeepOutcome, KeptList } from '#src/offline/kept-list.ts';
import { askWorker, readKeptList, siteRoot } from './ask-worker.ts';

/**
 * Stores pages one after the other, while the page is visible and there is a network. Stops at the first one that
 * cannot be stored, and returns the reason; missing pages are fetched another time.
 */
export async function keepOneByOne(
  paths: readonly string[],
  {
    onKept,
    even = false,
  }: { readonly onKept?: (kept: number) => void; readonly even?: boolean } = {},
): Promise<KeepOutcome> {
  let kept = 0;
  for (const path of paths) {
    // Visitors who asked for it may look at another tab meanwhile.
    if (!navigator.onLine || (document.hidden && !even)) return 'failed';
    const outcome = await askWorker({ ask: 'keep', path });
    if (outcome !== 'kept') return outcome;
    kept += 1;
    onKept?.(kept);
  }
  return 'kept';
}

/** Runs in one window of the site, no matter how many are open. */
export async function inOneWindow(work: () => Promise<unknown>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks === undefined) {
    await work();
    return;
  }
  await locks.request('schedule:keep', { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}

/** Events with at most this many talks are saved without asking. */
const mostTalks = 200;

function isTalk(path: string): boolean {
  return path.startsWith('talks/');
}
function isOfProgram(path: string): boolean {
  return isTalk(path) || path.startsWith('sessions/');
}

/** Whether all talks are stored without asking: not for a large event, nor if the visitor saves data. */
export function keepsTalks({ pages }: Pick<KeptList, 'pages'>, savesData: boolean): boolean {
  return !savesData && Object.keys(pages).filter(isTalk).length <= mostTalks;
}

/** The pages of picks, found in the schedule, which names each slot's page. */
export function pickedPages(
  picks: Iterable<string>,
  { slots }: Pick<MySchedule, 'slots'>,
): ReadonlySet<string> {
  const picked = new Set(picks);
  return new Set(slots.flatMap(({ pick, page }) => (page && picked.has(pick) ? [page] : [])));
}

/**
 * Which of the missing pages are fetched now: first those of picks, then all talks and sessions if they are stored
 * without asking.
 */
export function whichToKeep(
  missing: readonly string[],
  picked: ReadonlySet<string>,
  talks: boolean,
): string[] {
  const chosen = missing.filter((path) => picked.has(path));
  const others = talks ? missing.filter((path) => isOfProgram(path) && !picked.has(path)) : [];
  return [...chosen, ...others];
}

let again = false;
let running = false;

/** Whether the visitor asked for less data, where the browser says so. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/**
 * Stores the pages of picks and, for an event that is not too large, all talks. Continues when the page is visible
 * again or the network is back. A call while it is running starts another pass.
 */
export async function keepPages(): Promise<void> {
  again = true;
  if (running) return;
  running = true;
  addEventListener('online', look);
  document.addEventListener('visibilitychange', look);
  try {
    while (again) {
      again = false;
      await inOneWindow(keepMissing);
    }
    await letFollow();
  } catch {
    // No worker, or it was ended: the next page asks again.
  } finally {
    running = false;
  }
}

function look(): void {
  if (navigator.onLine && !document.hidden) void keepPages();
}

async function keepMissing(): Promise<void> {
  const held = await readKeptList();
  if (held === undefined) return;
  const picks = [...currentPicks().keys()];
  const missing = await askWorker({ ask: 'missing' });
  const picked = picks.length === 0 ? new Set<string>() : await pagesOf(picks);
  await keepOneByOne(whichToKeep(missing, picked, keepsTalks(held.list, savesData())));
}

/**
 * A version takes over as soon as it is complete, unless the one before is busy at that very moment: some browsers then
 * leave it waiting. It was most likely this page that kept it busy.
 */
async function letFollow(): Promise<void> {
  const { waiting } = await navigator.serviceWorker.ready;
  if (waiting !== null) await askWorker({ ask: 'follow' }, waiting);
}

/** The pages of picks; none if the schedule is not available. */
async function pagesOf(picks: readonly string[]): Promise<ReadonlySet<string>> {
  const schedule = await fetchSchedule(siteRoot()).catch(() => ({ slots: [] }));
  return pickedPages(picks, schedule);
}
