import { fetchSchedule } from '#src/browser/fetch-schedule.ts';
import { currentPicks } from '#src/browser/picks-store.ts';
import { askWorker } from './ask-worker.ts';
import { inOneWindow, keepOneByOne } from './keep-one-by-one.ts';
import { readKeptList, siteRoot } from './read-kept-list.ts';
import { keepsTalks, pickedPages, whichToKeep } from './which-to-keep.ts';

let again = false;
let running = false;

/** Whether the visitor asked for less data, where the browser tells. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

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

const look = (): void => {
  if (navigator.onLine && !document.hidden) void keepPages();
};

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
