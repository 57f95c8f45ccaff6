import { allStores } from './stores.ts';

/*
 * The worker that takes the place of a broken one: it deletes all that was kept and goes. Pages that are
 * open stay as they are, and are the network's from their next loading on.
 */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(withdraw());
});

async function withdraw(): Promise<void> {
  // One that cannot be deleted does no harm: nobody reads it any more.
  await Promise.allSettled((await allStores()).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
