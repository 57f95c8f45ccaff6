/*
 * What every page starts with, as one file: each file more is a request more on a first visit. What
 * one page alone needs is loaded where its element stands.
 */
import { runEach } from './dom/run-each.ts';
import { startNoticeRoom } from './notice-room.ts';
import { startOffline } from './offline/start-offline.ts';
import './pick-star.ts';
import './schedule-filters.ts';
import { startShortcuts } from './shortcuts.ts';
import { startLive } from './start-live.ts';
import { startTimes } from './start-times.ts';
import './zone-control.ts';

runEach([startNoticeRoom, startTimes, startOffline, startShortcuts, startLive]);

if (document.querySelector('.program.rooms') !== null) void import('./start-grid.ts');
if (document.querySelector('site-search') !== null) void import('./site-search.ts');
if (document.querySelector('my-schedule') !== null) void import('./my-schedule.ts');
if (document.querySelector('keep-everything') !== null) {
  void import('./offline/keep-everything.ts');
}
