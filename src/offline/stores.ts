declare const self: ServiceWorkerGlobalScope;
/** The version that this worker is of: the digest of its list. The build puts it in. */
declare const LIST_VERSION: string;

/** The address of the front page. */
export const root = new URL('./', self.location.href).href;

/** The digest of the list of this worker's version. */
export const version: string = LIST_VERSION;

/** One origin may hold several sites, each below its own path: a name holds the path. */
const own = `schedule:${new URL(root).pathname}:`;
const pagesPrefix = `${own}pages:`;

/**
 * The names of the stores. Pages are stored by version, so that an update is complete or not there at all; files with
 * their digest in the name are shared by all versions.
 */
export const stores = {
  pages: pagesPrefix + version,
  assets: `${own}assets`,
  photos: `${own}photos`,
  search: `${own}search`,
} as const;

/** The stores of pages of all other versions: older ones, and newer ones that never became whole. */
export async function otherPageStores(): Promise<string[]> {
  return (await caches.keys()).filter(
    (name) => name.startsWith(pagesPrefix) && name !== stores.pages,
  );
}

/** Every store of this site, and none of another site on the same origin. */
export async function allStores(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(own));
}

/** Whether something failed because storage is full. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Deletes the oldest until at most `most` are left; the browser lists them in the order they came. */
export async function trim(name: string, most: number): Promise<void> {
  const store = await caches.open(name);
  const held = await store.keys();
  for (const request of held.slice(0, Math.max(0, held.length - most))) await store.delete(request);
}
