import { runEach } from './dom/tasks.ts';
import { startMoreMenu } from './page/more-menu.ts';
import { startNoticeSpace } from './page/notice-space.ts';
import { trustOwnWorkers } from './page/trusted-addresses.ts';
import { startOffline } from './offline/start-offline.ts';
import './picks/pick-star.ts';
import './filters/schedule-filters.ts';
import { startShortcuts } from './keyboard/shortcuts.ts';
import { startLive } from './live/start-live.ts';
import { startTimes } from './clock/start-times.ts';
import './clock/zone-control.ts';

/*
 * The startup code of every page, in one file because each further file is another request on a first visit. Code
 * that only one page needs is loaded with its element.
 */

runEach([
  trustOwnWorkers,
  startNoticeSpace,
  startMoreMenu,
  startTimes,
  startOffline,
  startShortcuts,
  startLive,
]);

if (document.querySelector('.program.rooms') !== null) void import('./grid/start-grid.ts');
if (document.querySelector('copy-address') !== null) void import('./page/copy-address.ts');
if (document.querySelector('list-filter') !== null) void import('./filters/list-filter.ts');
if (document.querySelector('site-search') !== null) void import('./search/site-search.ts');
if (document.querySelector('my-schedule') !== null) void import('./my-schedule/my-schedule.ts');
if (document.querySelector('keep-everything') !== null) {
  void import('./offline/keep-everything.ts');
}
