import { afterFirstFrame, afterParsing } from './dom/page-stages.ts';
import { runEachInTurn } from './dom/tasks.ts';
import { startMoreMenu } from './page/more-menu.ts';
import { startNoticeSpace } from './page/notice-space.ts';
import { trustOwnWorkers } from './page/trusted-addresses.ts';
import { startOffline } from './offline/start-offline.ts';
import { definePickStar } from './picks/pick-star.ts';
import { defineScheduleFilters } from './filters/schedule-filters.ts';
import { startShortcuts } from './keyboard/shortcuts.ts';
import { startLive } from './live/start-live.ts';
import { startTimes } from './clock/start-times.ts';
import { defineZoneControl } from './clock/zone-control.ts';

/*
 * The startup code of every page, in one file because each further file is another request on a first visit. Code
 * that only one page needs is loaded with its element.
 *
 * A built page does not wait for it, so it waits for the page itself: until all of it is parsed and drawn. It is complete
 * without this code, whose start is then a task of its own, instead of a part of the one that finishes and draws the
 * page: docs/decisions/049. A mark on the page's timeline shows when everything has started.
 */

/** The elements that only some pages have, with their code. */
const elements = {
  '.program.rooms': async () => import('./grid/start-grid.ts'),
  'copy-address': async () => import('./page/copy-address.ts'),
  'list-filter': async () => import('./filters/list-filter.ts'),
  'site-search': async () => import('./search/site-search.ts'),
  'my-schedule': async () => import('./my-schedule/my-schedule.ts'),
  'keep-everything': async () => import('./offline/keep-everything.ts'),
};

async function start(): Promise<void> {
  await afterParsing();
  await afterFirstFrame();
  await runEachInTurn([
    trustOwnWorkers,
    startNoticeSpace,
    startMoreMenu,
    definePickStar,
    defineScheduleFilters,
    startTimes,
    startOffline,
    startShortcuts,
    startLive,
    defineZoneControl,
  ]);
  for (const [selector, load] of Object.entries(elements)) {
    if (document.querySelector(selector) !== null) void load();
  }
  performance.mark('code-started');
}

void start();
