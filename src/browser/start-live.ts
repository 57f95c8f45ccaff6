/*
 * Starts what belongs to the day itself, and what changed since the visitor looked. On every other day
 * nothing of it is loaded.
 */
import { readEventClock } from './event-clock.ts';
import { seenStore } from './live/seen-store.ts';
import { now } from './now.ts';

const hourMillis = 3_600_000;
const { instants } = readEventClock();
const [first = 0] = instants;
const last = instants.at(-1) ?? first;
const at = now();

const notice = document.querySelector<HTMLElement>('.live-notice');

if (notice !== null && first > 0 && at > first - 36 * hourMillis && at < last + 12 * hourMillis) {
  addEventListener('load', () => {
    void import('./live/show-live.ts').then(({ showLive, leadTo }) => {
      showLive();
      if (location.hash === '#now')
        leadTo(document.querySelector<HTMLElement>('[data-live="now"]') ?? undefined);
    });
    void import('./live/watch-version.ts').then(({ watchVersion }) => watchVersion());
  });
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
