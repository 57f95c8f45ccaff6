import { useIfLoaded } from '#src/browser/dom/optional-code.ts';
import { afterFirstPaint } from '#src/browser/dom/page-stages.ts';
import { everyMinute } from './every-minute.ts';
import { gatherLanguages } from './gather-languages.ts';
import { readPageClock } from './page-clock.ts';
import { zoneKey, zoneStore } from './zone-store.ts';

function rewriteTimes(): void {
  useIfLoaded(import('./viewer-clock.ts'), ({ showTimes }) => showTimes());
}

/** What tells the device's zones apart during the event. To ask for a zone's name would be slow at the start of a page. */
function deviceOffsets(): string {
  return readPageClock()
    .instants.map((instant) => new Date(instant).getTimezoneOffset())
    .join();
}

/**
 * Starts the code that keeps a page's times right. The code that writes times is loaded after the first paint, and only
 * if the page shows a clock other than the event's.
 */
export function startTimes(): void {
  if (document.documentElement.dataset['clocks'] === 'two') {
    void afterFirstPaint().then(() => {
      // The worker starts while the code of the clocks is still loading, which then waits for it.
      void gatherLanguages();
      rewriteTimes();
    });
  }

  // If the address changed the clocks, the page says so and offers a way back.
  if (/[?&](tz|now)=/.test(location.search) || zoneStore.visit() !== null) {
    useIfLoaded(
      afterFirstPaint().then(async () => import('./clock-notice.ts')),
      () => undefined,
    );
  }

  // Another tab changed the choice. (The key is null when the whole storage was cleared.)
  addEventListener('storage', ({ key }) => {
    if (key === zoneKey || key === null) rewriteTimes();
  });

  // The device was taken to another zone while the page was open.
  let offsets = deviceOffsets();
  everyMinute(() => {
    if (offsets === deviceOffsets()) return;
    offsets = deviceOffsets();
    rewriteTimes();
  });

  // A page restored from the back/forward cache missed the choices made in the meantime.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) rewriteTimes();
  });
}
