import { useIfLoaded } from '#src/browser/dom/optional-code.ts';
import { afterLoad } from '#src/browser/dom/page-stages.ts';

/** On a first visit, nothing is stored while the visitor starts to read; on later visits, little is missing. */
const [firstWaitMillis, laterWaitMillis] = [10_000, 2000];

/**
 * Registers the service worker once the page has everything it needs, and says so if the page is the device's copy.
 * More code is loaded only if there is more to do.
 */
export function startOffline(): void {
  const isKept = 'kept' in document.documentElement.dataset;
  if (isKept || !navigator.onLine) void afterLoad().then(say);
  addEventListener('offline', say);
  const worker = document.querySelector<HTMLElement>('.offline-notice')?.dataset['worker'];
  // Browsers refuse this in private windows, or if the site may not store data. The site then works without a worker.
  if (worker === undefined || !('serviceWorker' in navigator)) return;
  void afterLoad().then(() => {
    const idle = globalThis.requestIdleCallback as typeof requestIdleCallback | undefined;
    (idle ?? setTimeout)(() => void register(worker).catch(() => undefined));
  });
}

function say(): void {
  useIfLoaded(import('./show-offline.ts'), ({ showOffline }) => showOffline());
}

function keep(): void {
  useIfLoaded(import('./keep-pages.ts'), ({ keepPages }) => keepPages());
}

async function register(address: string): Promise<void> {
  const { serviceWorker } = navigator;
  const wait = serviceWorker.controller === null ? firstWaitMillis : laterWaitMillis;
  await serviceWorker.register(address, { updateViaCache: 'none' });
  await serviceWorker.ready;
  setTimeout(keep, wait);
  // Picks are needed on the way to the event, too.
  document.addEventListener('schedule:picks', keep);
}
