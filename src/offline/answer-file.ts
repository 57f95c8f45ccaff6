import { currentList } from './current-list.ts';
import { stores, trim } from './stores.ts';
import { digestFor, fetchGenuine, isGenuine, isOfFile } from './verify-file.ts';

/** So many photos and files of the search index; the oldest go first. */
const mostFiles = 300;

/**
 * Answers with the script, style or font that is kept, else with the network's, which is kept if it is
 * the one of this version. What a page of an older version asks for is the network's alone.
 */
export async function answerAsset(event: FetchEvent, path: string): Promise<Response> {
  const store = await caches.open(stores.assets);
  const kept = await store.match(event.request);
  if (kept !== undefined) return kept;
  const list = await currentList();
  const digest = list && digestFor(path, list);
  if (digest === undefined) return fetch(event.request);
  try {
    const answer = await fetchGenuine(path, digest);
    event.waitUntil(store.put(event.request, answer.clone()).catch(() => undefined));
    return answer;
  } catch {
    // The page deals with what the host says.
    return fetch(event.request);
  }
}

/** Answers with the file that is kept, else with the network's, and keeps that once it is whole. */
export async function answerKeptFirst(
  event: FetchEvent,
  path: string,
  name: typeof stores.photos | typeof stores.search,
): Promise<Response> {
  const kept = await (await caches.open(name)).match(event.request);
  if (kept !== undefined) return kept;
  const answer = await fetch(event.request);
  const copy = answer.clone();
  const keepGenuine = async (): Promise<void> => {
    const list = await currentList();
    const digest = list && digestFor(path, list);
    if (await isGenuine(path, copy, digest)) await keep(event.request, copy, name);
  };
  // Without room the file was at least shown.
  event.waitUntil(keepGenuine().catch(() => undefined));
  return answer;
}

/** Answers with the network's file; with the one that was kept at its last use where there is none. */
export async function answerNetworkFirst(
  event: FetchEvent,
  path: string,
  name: string,
): Promise<Response> {
  try {
    const answer = await fetch(event.request);
    if (isOfFile(path, answer)) {
      event.waitUntil(keep(event.request, answer.clone(), name).catch(() => undefined));
    }
    return answer;
  } catch (error) {
    const kept = await (await caches.open(name)).match(event.request, { ignoreSearch: true });
    if (kept === undefined) throw error;
    return kept;
  }
}

async function keep(request: Request, answer: Response, name: string): Promise<void> {
  await (await caches.open(name)).put(request, answer);
  await trim(name, mostFiles);
}
