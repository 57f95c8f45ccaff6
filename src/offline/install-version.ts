import { currentList, fetchList } from './current-list.ts';
import { eachAtOnce } from './each-at-once.ts';
import { keepPage } from './keep-page.ts';
import type { KeptList, Revisions } from './kept-list.ts';
import { ownValue } from './listed-files.ts';
import { isOfList, pathBelow } from './site-paths.ts';
import { otherPageStores, root, stores, isFull } from './stores.ts';
import { isGenuine, fetchGenuine } from './verify-file.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Takes over: from now on, pages come from this version. The pages of other versions are deleted. Their scripts and
 * styles stay as long as a window is open that may ask for one of them.
 */
export async function activateVersion(): Promise<void> {
  await self.clients.claim();
  await self.registration.navigationPreload.enable();
  await Promise.all((await otherPageStores()).map((name) => caches.delete(name)));
  const list = (await currentList())?.list;
  if (list !== undefined) {
    await dropWrongFiles(stores.assets, list.assets);
    // The parts of a divided list may be on the host only, and pages are waiting.
    if ('photos' in list) await dropWrongFiles(stores.photos, list.photos);
  }
  await dropOldAssets();
}

/**
 * Deletes files that have other bytes in this version under the same name. The previous version may have stored a wrong
 * answer until a moment ago, and all versions share a store.
 */
async function dropWrongFiles(name: string, digests: Revisions): Promise<void> {
  const store = await caches.open(name);
  for (const request of await store.keys()) {
    const path = request.url.slice(root.length);
    const digest = ownValue(digests, path);
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
  const list = (await currentList())?.list;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (list === undefined || windows.length > 0) return;
  const wanted = new Set(Object.keys(list.assets).map((path) => root + path));
  const store = await caches.open(stores.assets);
  for (const request of await store.keys()) {
    if (!wanted.has(request.url)) await store.delete(request);
  }
}

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
  const files = await fetchList();
  const others = await otherPageStores();
  const keep = async (path: string): Promise<void> => {
    const revision = await files.revisionOf(path);
    if (revision !== undefined) await keepPage(path, revision, others);
  };
  await withRoom(isShared, async () => {
    await keepAssets(files.list);
    await eachAtOnce(files.list.shell, keep);
  });
  try {
    await eachAtOnce(await keptBefore(others), keep);
  } catch (error) {
    if (!isFull(error)) throw error;
  }
  // The page that registered this worker was loaded before the worker could see it.
  await Promise.allSettled((await openPaths()).map(keep));
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
  await eachAtOnce(Object.keys(assets), async (path) => {
    const digest = assets[path] ?? '';
    const held = await store.match(root + path);
    if (held !== undefined && (await isGenuine(path, held, digest))) return;
    await store.put(root + path, await fetchGenuine(path, digest));
  });
}

/** The paths of all pages that other versions have stored. */
async function keptBefore(others: readonly string[]): Promise<string[]> {
  const paths = new Set<string>();
  for (const name of others) {
    for (const { url } of await (await caches.open(name)).keys()) {
      const path = pathBelow(url, root);
      if (path !== undefined && !isOfList(path)) paths.add(path);
    }
  }
  return [...paths];
}

async function openPaths(): Promise<string[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.flatMap(({ url }) => pathBelow(url, root) ?? []);
}
