import { runEach } from './dom/run-each.ts';
import { startMoreMenu } from './page/more-menu.ts';
import { startNoticeRoom } from './page/scroll-padding.ts';
import { startOffline } from './offline/start-offline.ts';
import './picks/pick-star.ts';
import './filters/schedule-filters.ts';
import { startShortcuts } from './keyboard/shortcuts.ts';
import { startLive } from './live/start-live.ts';
import { startTimes } from './clock/start-times.ts';
import './clock/zone-control.ts';

/*
 * What every page starts with, as one file: each file more is a request more on a first visit. What
 * one page alone needs is loaded where its element stands.
 */

runEach([startNoticeRoom, startMoreMenu, startTimes, startOffline, startShortcuts, startLive]);

if (document.querySelector('.program.rooms') !== null) void import('./grid/start-grid.ts');
if (document.querySelector('site-search') !== null) void import('./search/site-search.ts');
if (document.querySelector('my-schedule') !== null) void import('./my-schedule/my-schedule.ts');
if (document.querySelector('keep-everything') !== null) {
  void import('./offline/keep-everything.ts');
}
