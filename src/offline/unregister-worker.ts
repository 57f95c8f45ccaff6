import { allStores } from './stores.ts';

/*
 * The worker that replaces a broken one: it deletes everything that was stored and unregisters itself. Open pages stay
 * as they are, and come from the network the next time they are loaded.
 */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(withdraw());
});

async function withdraw(): Promise<void> {
  // A store that can't be deleted does no harm, because nothing reads it anymore.
  await Promise.allSettled((await allStores()).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
