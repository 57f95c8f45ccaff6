/*
 * Starts what belongs to the day itself, and what changed since the visitor looked. On every other day
 * nothing of it is loaded.
 */
import { readEventClock } from './event-clock.ts';
import { seenStore } from './live/seen-store.ts';
import { now } from './now.ts';

const hourMillis = 3_600_000;
/** A timer that waits longer than this rings at once. */
const longestWait = 2 ** 31 - 1;

const { instants } = readEventClock();
const [first = 0] = instants;
const opens = first - 36 * hourMillis;
const closes = (instants.at(-1) ?? first) + 12 * hourMillis;
const notice = document.querySelector<HTMLElement>('.live-notice');

if (notice !== null && first > 0) {
  if (document.readyState === 'complete') startInTime();
  else addEventListener('load', startInTime);
}

/** Now, or when the days of the event come while the page stays open. */
function startInTime(): void {
  const at = now();
  if (at >= closes) return;
  if (at < opens) {
    setTimeout(startInTime, Math.min(opens - at, longestWait));
    return;
  }
  void import('./live/show-live.ts').then(({ showLive, leadToPresent }) => {
    showLive();
    if (location.hash === '#now') leadToPresent();
  });
  void import('./live/watch-version.ts').then(({ watchVersion }) => watchVersion(closes));
}

const { latest, event = '' } = notice?.dataset ?? {};
if (latest !== undefined) {
  const seen = seenStore.read(event);
  if (seen === undefined) seenStore.write(event, latest);
  else if (Date.parse(latest) > Date.parse(seen)) {
    addEventListener('load', () => {
      void import('./live/changed-since.ts').then(
        ({ showChangedSince }) => showChangedSince(event, seen, latest),
        () => undefined,
      );
    });
  }
}
