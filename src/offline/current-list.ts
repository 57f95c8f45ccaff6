import type { KeptList } from './kept-list.ts';
import { digestOf } from './keep-page.ts';
import { root, stores, version } from './stores.ts';

const listAddress = `${root}offline.json`;

let reading: Promise<KeptList | undefined> | undefined;

/**
 * Fetches the list of this worker's version and stores it.
 *
 * @throws Error if the host still has, or already has, the list of another version.
 */
export async function fetchList(): Promise<KeptList> {
  const response = await fetch(listAddress, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if (!(await digestOf(bytes)).startsWith(version)) {
    throw new Error('offline.json is of another version');
  }
  const store = await caches.open(stores.pages);
  const headers = { 'content-type': 'application/json', date: new Date().toUTCString() };
  await store.put(listAddress, new Response(bytes, { headers }));
  // Its digest proves that our own build wrote it.
  const list = JSON.parse(new TextDecoder().decode(bytes)) as KeptList;
  reading = Promise.resolve(list);
  return list;
}

/** The list of this worker's version; undefined if it was deleted and there is no network. */
export function currentList(): Promise<KeptList | undefined> {
  reading ??= readKept()
    .then((kept) => kept ?? fetchList())
    .catch(() => {
      reading = undefined;
      return undefined;
    });
  return reading;
}

async function readKept(): Promise<KeptList | undefined> {
  const response = await answerWithList();
  return response && ((await response.json()) as KeptList);
}

/** The stored list exactly as it was fetched, for pages that ask for it. */
export async function answerWithList(): Promise<Response | undefined> {
  return (await caches.open(stores.pages)).match(listAddress);
}
