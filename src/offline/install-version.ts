import { currentList, fetchList } from './current-list.ts';
import { keepPage } from './keep-page.ts';
import type { KeptList } from './kept-list.ts';
import { pathBelow } from './site-paths.ts';
import { otherPageStores, root, stores, isFull } from './stores.ts';
import { digestFor, isGenuine, fetchGenuine } from './verify-file.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Takes over: from now on, pages come from this version. The pages of other versions are deleted. Their scripts and
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
 * Deletes files that have other bytes in this version under the same name. The previous version may have stored a wrong
 * answer until a moment ago, and all versions share a store.
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
 * Deletes the assets that this version does not have, unless an open window is older than this version, or a newer
 * version is being installed.
 */
export async function dropOldAssets(): Promise<void> {
  // A newer version is being fetched into the same store, so its assets are not old.
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

/** The number of parallel requests; it is small because the current page needs the network, too. */
const atOnce = 4;

/**
 * Fetches this worker's version into a store of its own: the shell, all scripts and styles, and every page that the
 * previous version had stored. Nothing reads that store until it is complete. Files that an interrupted attempt fetched
 * count.
 *
 * If there is not enough space for all of it, only the shell is stored. Throws if even that fails; the previous version
 * then stays active.
 */
export async function installVersion(): Promise<void> {
  // A worker whose code alone differs shares its store with the active one.
  const isShared = await caches.has(stores.pages);
  const list = await fetchList();
  const others = await otherPageStores();
  await withRoom(isShared, async () => {
    await keepAssets(list);
    await each(list.shell, (path) => keepPage(path, list, others));
  });
  try {
    await each(await keptBefore(others, list), (path) => keepPage(path, list, others));
  } catch (error) {
    if (!isFull(error)) throw error;
  }
  // The page that registered this worker was loaded before the worker could see it.
  await Promise.allSettled((await openPaths(list)).map((path) => keepPage(path, list, others)));
}

/** Tries again without the photos if there is not enough space. */
async function withRoom(isShared: boolean, keep: () => Promise<void>): Promise<void> {
  try {
    await keep();
  } catch (error) {
    if (!isFull(error)) throw error;
    await Promise.all([caches.delete(stores.photos), caches.delete(stores.search)]);
    await keep().catch(async (again: unknown) => {
      // An incomplete version is useless, and takes up space that the working one needs.
      if (!isShared) await caches.delete(stores.pages);
      throw again;
    });
  }
}

async function keepAssets({ assets }: KeptList): Promise<void> {
  const store = await caches.open(stores.assets);
  await each(Object.keys(assets), async (path) => {
    const digest = assets[path] ?? '';
    const held = await store.match(root + path);
    if (held !== undefined && (await isGenuine(path, held, digest))) return;
    await store.put(root + path, await fetchGenuine(path, digest));
  });
}

/** The paths that other versions have stored and that this version still contains. */
async function keptBefore(others: readonly string[], { pages }: KeptList): Promise<string[]> {
  const paths = new Set<string>();
  for (const name of others) {
    for (const { url } of await (await caches.open(name)).keys()) {
      const path = pathBelow(url, root);
      if (path !== undefined && Object.hasOwn(pages, path)) paths.add(path);
    }
  }
  return [...paths];
}

async function openPaths({ pages }: KeptList): Promise<string[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows
    .map(({ url }) => pathBelow(url, root) ?? '')
    .filter((path) => Object.hasOwn(pages, path));
}

async function each(
  paths: readonly string[],
  work: (path: string) => Promise<void>,
): Promise<void> {
  const waiting = [...paths];
  const workers = Array.from({ length: atOnce }, async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await work(path);
  });
  await Promise.all(workers);
}
