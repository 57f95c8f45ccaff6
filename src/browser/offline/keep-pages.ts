import { eventZone } from '#src/browser/clock/viewer-clock.ts';
import { now } from '#src/browser/clock/now.ts';
import { fetchSchedule } from '#src/browser/page/fetch-schedule.ts';
import { hasParts, ScheduleFiles, slotFile } from '#src/browser/page/schedule-files.ts';
import { currentPicks, eventOfPicks } from '#src/browser/picks/picks-store.ts';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import { slotCode } from '#src/core/text/guid.ts';
import type { KeepOutcome } from '#src/offline/kept-list.ts';
import {
  keepsTalks,
  namedPaths,
  pagesOfNearDays,
  pickedPages,
  whichToKeep,
} from './which-to-keep.ts';
import { askWorker, readKeptList, siteRoot } from './ask-worker.ts';

/**
 * Stores pages one after the other, while the page is visible and there is a network. Stops at the first page that
 * cannot be stored, and returns the reason; the pages that are missing are fetched another time.
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
    // Visitors who asked for it may look at another tab in the meantime.
    if (!navigator.onLine || (document.hidden && !even)) return 'failed';
    const outcome = await askWorker({ ask: 'keep', path });
    if (outcome !== 'kept') return outcome;
    kept += 1;
    onKept?.(kept);
  }
  return 'kept';
}

/** Runs in only one window of the site, no matter how many are open. */
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

let again = false;
let running = false;

/** Whether the visitor asked the browser to use less data, if the browser reports it. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/**
 * Stores the pages of picks and of the days that matter now and, for an event that is not too large, all talks.
 * Continues when the page is visible again or the network is back. A call while it is running starts another pass.
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
    // There is no worker, or the browser ended it; the next page tries again.
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
  const codes = picks.map((pick) => slotCode(eventOfPicks(), pick));
  const files = hasParts() ? codes.map(slotFile) : [];
  if ((await keepOneByOne(await missingOf(files))) !== 'kept') return;
  const paths = namedPaths(held.list);
  const schedule =
    picks.length === 0
      ? { slots: [] }
      : await new ScheduleFiles(fetchStored).load(codes).catch(() => ({ slots: [] }));
  const chosen = new Set([
    ...pickedPages(picks, schedule, paths),
    ...pagesOfNearDays(paths, now(), eventZone()),
  ]);
  const wanted = whichToKeep(paths, chosen, keepsTalks(paths, savesData()));
  await keepOneByOne(await missingOf(wanted));
}

/** Those of the paths that are not stored yet, in their order. */
async function missingOf(paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const missing = new Set(await askWorker({ ask: 'missing', of: paths }));
  return [...new Set(paths)].filter((path) => missing.has(path));
}

/**
 * A version takes over as soon as it is complete, unless the version before it is busy at that very moment: some
 * browsers then leave the new one waiting. It was most likely this page that kept the old one busy.
 */
async function letFollow(): Promise<void> {
  const { waiting } = await navigator.serviceWorker.ready;
  if (waiting !== null) await askWorker({ ask: 'follow' }, waiting);
}

/**
 * The stored copy of a file, which every page of the site can use without the network; otherwise the network's copy.
 */
async function fetchStored(file: string): Promise<MySchedule> {
  return fetchSchedule(
    siteRoot(),
    file,
    async (address) => (await caches.match(address)) ?? fetch(address, { cache: 'no-cache' }),
  );
}
