import { currentList } from './current-list.ts';
import type { KeptList } from './kept-list.ts';
import { otherPageStores, root, stores } from './stores.ts';
import { digestFor, isGenuine } from './verify-file.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Takes over: from now on pages are of this version. The pages of others are dropped; their scripts and
 * styles stay as long as a window is open that may ask for one of them.
 */
export async function activateVersion(): Promise<void> {
  await self.clients.claim();
  await self.registration.navigationPreload.enable();
  await Promise.all((await otherPageStores()).map((name) => caches.delete(name)));
  const list = await currentList();
  if (list !== undefined) {
    await Promise.all([dropWrongFiles(stores.assets, list), dropWrongFiles(stores.photos, list)]);
  }
  await dropOldAssets();
}

/**
 * Drops what this version has under the same name with other bytes. The version before may have kept a
 * wrong answer until a moment ago, and a store is shared by all versions.
 */
async function dropWrongFiles(name: string, list: KeptList): Promise<void> {
  const store = await caches.open(name);
  for (const request of await store.keys()) {
    const path = request.url.slice(root.length);
    const digest = digestFor(path, list);
    const kept = digest === undefined ? undefined : await store.match(request);
    if (kept !== undefined && !(await isGenuine(path, kept, digest))) await store.delete(request);
  }
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
  const wanted = new Set(Object.keys(list.assets).map((path) => root + path));
  const store = await caches.open(stores.assets);
  for (const request of await store.keys()) {
    if (!wanted.has(request.url)) await store.delete(request);
  }
}
