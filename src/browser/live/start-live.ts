import { everyMinute } from '#src/browser/clock/every-minute.ts';
import { readPageClock } from '#src/browser/clock/page-clock.ts';
import { isClockSet, now } from '#src/browser/clock/now.ts';
import { useIfLoaded } from '#src/browser/dom/optional-code.ts';
import { afterLoad } from '#src/browser/dom/page-stages.ts';
import { liveWindow } from '#src/core/time/live-window.ts';
import { seenStore } from './seen-store.ts';

const minuteMillis = 60_000;

/**
 * Starts the features for the days of the event, and the changes since the last visit. On other days, none of their
 * code is loaded.
 */
export function startLive(): void {
  const notice = document.querySelector<HTMLElement>('.live-notice');
  if (notice === null) return;
  const { instants } = readPageClock();
  const [first = 0] = instants;
  const opens = first - liveWindow.beforeMinutes * minuteMillis;
  const closes = (instants.at(-1) ?? first) + liveWindow.afterMinutes * minuteMillis;
  if (first > 0) void afterLoad().then(() => startInTime(opens, closes));
  startNews(notice.dataset);
}

/**
 * Starts now, or once the days of the event begin while the page stays open. It looks every minute, because a timer for
 * the whole time until then would not count the hours in which the device sleeps.
 */
function startInTime(opens: number, closes: number): void {
  const look = (): void => {
    const at = now();
    if (at < opens) return;
    stop();
    if (at < closes) start(closes);
  };
  const stop = everyMinute(look);
  look();
}

function start(closes: number): void {
  // The notice of a set clock comes first, at the foot of the window: a line that appeared below another one would push
  // it up.
  const noticed = isClockSet
    ? import('#src/browser/clock/clock-notice.ts').catch(() => undefined)
    : undefined;
  useIfLoaded(Promise.all([import('./show-live.ts'), noticed]), ([{ showLive, leadToPresent }]) => {
    showLive(closes);
    if (location.hash === '#now') leadToPresent();
  });
  useIfLoaded(import('./watch-version.ts'), ({ watchVersion }) => watchVersion(closes));
}

/** Shows the changes since the visitor last looked. */
function startNews({ latest, event = '' }: DOMStringMap): void {
  if (latest === undefined) return;
  const seen = seenStore.read(event);
  if (seen === undefined) seenStore.write(event, latest);
  if (seen === undefined || Date.parse(latest) <= Date.parse(seen)) return;
  useIfLoaded(
    afterLoad().then(async () => import('./changed-since.ts')),
    ({ showChangedSince }) => showChangedSince(event, seen),
  );
}
