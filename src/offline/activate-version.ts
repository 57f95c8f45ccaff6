import { currentList } from './current-list.ts';
import { otherPageStores, root, stores } from './stores.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Takes over: from now on pages are of this version. The pages of others are dropped; their scripts and
 * styles stay as long as a window is open that may ask for one of them.
 */
export async function activateVersion(): Promise<void> {
  await self.clients.claim();
  await self.registration.navigationPreload.enable();
  await Promise.all((await otherPageStores()).map((name) => caches.delete(name)));
  await dropOldAssets();
}

/**
 * Drops the assets that this version does not have, unless a window is open that came before it or a
 * newer version is on its way.
 */
export async function dropOldAssets(): Promise<void> {
  // A newer version is being fetched into the same store: its assets are not old.
  const { installing, waiting } = self.registration;
  if (installing !== null || waiting !== null) return;
  const list = await currentList();
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (list === undefined || windows.length > 0) return;
  const wanted = new Set(list.assets.map((path) => root + path));
  const store = await caches.open(stores.assets);
  for (const request of await store.keys()) {
    if (!wanted.has(request.url)) await store.delete(request);
  }
}
