/*
 * What every page starts with, as one file: each file more is a request more on a first visit. What
 * one page alone needs is loaded where its element stands.
 */
import './notice-room.ts';
import './offline/start-offline.ts';
import './pick-star.ts';
import './schedule-filters.ts';
import './shortcuts.ts';
import './start-live.ts';
import './start-times.ts';
import './zone-control.ts';

if (document.querySelector('site-search') !== null) void import('./site-search.ts');
if (document.querySelector('my-schedule') !== null) void import('./my-schedule.ts');
if (document.querySelector('keep-everything') !== null) {
  void import('./offline/keep-everything.ts');
}
