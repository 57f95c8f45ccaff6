import { fetchSchedule } from '#src/browser/page/fetch-schedule.ts';
import { currentPicks } from '#src/browser/picks/picks-store.ts';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import type { KeepOutcome, KeptList } from '#src/offline/kept-list.ts';
import { askWorker, readKeptList, siteRoot } from './ask-worker.ts';

/**
 * Has pages kept, one after the other, while the page is seen and there is a network. Ends at the first
 * that cannot be kept, and says why; what is missing is fetched another time.
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
    // Somebody who asked for it may look away meanwhile.
    if (!navigator.onLine || (document.hidden && !even)) return 'failed';
    const outcome = await askWorker({ ask: 'keep', path });
    if (outcome !== 'kept') return outcome;
    kept += 1;
    onKept?.(kept);
  }
  return 'kept';
}

/** Does it in one window of the site, whatever number is open; nothing in the others. */
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

/** Whether all talks are kept without being asked: not of a large event, nor where data is dear. */
export function keepsTalks({ pages }: Pick<KeptList, 'pages'>, savesData: boolean): boolean {
  return !savesData && Object.keys(pages).filter(isTalk).length <= mostTalks;
}

/** The pages of what is picked, by the schedule that names each slot's page. */
export function pickedPages(
  picks: Iterable<string>,
  { slots }: Pick<MySchedule, 'slots'>,
): ReadonlySet<string> {
  const picked = new Set(picks);
  return new Set(slots.flatMap(({ pick, page }) => (page && picked.has(pick) ? [page] : [])));
}

/**
 * Which of the missing pages are fetched now: what is picked, then all talks and sessions if they are
 * kept without being asked.
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
 * Keeps what is picked and, of an event that is not too large, all talks. Goes on when the page is seen
 * again or the network is back. Calling it while it runs makes it look once more.
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
 * A version takes over as soon as it is whole, unless the one before is busy at that very moment: then
 * some browsers leave it waiting. What kept it busy was most likely this page.
 */
async function letFollow(): Promise<void> {
  const { waiting } = await navigator.serviceWorker.ready;
  if (waiting !== null) await askWorker({ ask: 'follow' }, waiting);
}

/** The pages of what is picked; none where the schedule can't be had. */
async function pagesOf(picks: readonly string[]): Promise<ReadonlySet<string>> {
  const schedule = await fetchSchedule(siteRoot()).catch(() => ({ slots: [] }));
  return pickedPages(picks, schedule);
}
