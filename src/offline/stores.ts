declare const self: ServiceWorkerGlobalScope;
/** The version of this worker: the digest of its list, inserted by the build. */
declare const LIST_VERSION: string;

/** The address of the front page. */
export const root = new URL('./', self.location.href).href;

/** The digest of the list of this worker's version. */
export const version: string = LIST_VERSION;

/** One origin may contain several sites, each below its own path, so a store's name contains the path. */
const own = `schedule:${new URL(root).pathname}:`;
const pagesPrefix = `${own}pages:`;

/**
 * The names of the stores. Pages are stored by version, so that an update is either complete or absent. Files with a
 * digest in their name are shared by all versions.
 */
export const stores = {
  pages: pagesPrefix + version,
  assets: `${own}assets`,
  photos: `${own}photos`,
  search: `${own}search`,
} as const;

/** The stores with pages of all other versions: older ones, and newer ones that were never completed. */
export async function otherPageStores(): Promise<string[]> {
  return (await caches.keys()).filter(
    (name) => name.startsWith(pagesPrefix) && name !== stores.pages,
  );
}

/** All stores of this site, and none of another site on the same origin. */
export async function allStores(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(own));
}

/** Whether something failed because the storage is full. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/**
 * Deletes the oldest items until at most `most` are left; the browser lists them in the order in which they were added.
 */
export async function trim(name: string, most: number): Promise<void> {
  const store = await caches.open(name);
  const held = await store.keys();
  for (const request of held.slice(0, Math.max(0, held.length - most))) await store.delete(request);
}
