import { currentList } from './current-list.ts';
import { findKept, keepAnswer, OtherVersion } from './keep-page.ts';
import { stores, trim, root } from './stores.ts';
import { fetchGenuine, isGenuine, isOfFile } from './verify-file.ts';

/** The most stored photos and files of the search index; the oldest are deleted first. */
const mostFiles = 300;

/**
 * Answers with the stored script, style, or font, or with the network's, which is stored if it belongs to this version.
 * Requests from a page of an older version go only to the network.
 */
export async function answerAsset(event: FetchEvent, path: string): Promise<Response> {
  const store = await caches.open(stores.assets);
  const kept = await store.match(event.request);
  if (kept !== undefined) return kept;
  const digest = (await currentList())?.digestOfAsset(path);
  if (digest === undefined) return fetch(event.request);
  try {
    const answer = await fetchGenuine(path, digest);
    event.waitUntil(store.put(event.request, answer.clone()).catch(() => undefined));
    return answer;
  } catch {
    // The page handles the host's answer.
    return fetch(event.request);
  }
}

/** Answers with the stored file, or with the network's, which is stored once it is complete. */
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
    const files = name === stores.photos ? await currentList() : undefined;
    const digest = await files?.digestOfPhoto(path);
    if (await isGenuine(path, copy, digest)) await keep(event.request, copy, name);
  };
  // If there was no space left, the file was at least shown.
  event.waitUntil(keepGenuine().catch(() => undefined));
  return answer;
}

/** Answers with the network's file or, if there is none, with the one that was stored at its last use. */
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

declare const self: ServiceWorkerGlobalScope;

/** How long the network may take before the device's copy is preferable. */
const patienceMillis = 2500;

/**
 * Answers with the network's page, because only that is fresh, or with the stored copy if the network takes too long or
 * breaks off, or the host reports a failure. Without either, the answer lists the stored pages.
 */
export async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const network = fromNetwork(event);
  const answered = network.then(
    (answer) => (answer.status < 500 ? answer : undefined),
    () => undefined,
  );
  // Requested right away: later the event is over, and the answer has been read.
  event.waitUntil(
    network.then((answer) => noteAnswer(path, answer.clone())).catch(() => undefined),
  );
  const soon = await Promise.race([answered, patience()]);
  if (soon !== undefined) return soon;
  const kept = await keptFor(path, event.request);
  if (kept !== undefined) return kept;
  try {
    return await network;
  } catch (error) {
    const offlinePage = event.request.mode === 'navigate' ? await findKept('offline/') : undefined;
    if (offlinePage === undefined) throw error;
    const { headers } = offlinePage;
    return new Response(offlinePage.body, { status: 503, headers });
  }
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, patienceMillis, undefined));
}

/** The browser may have sent the request while the worker was starting. */
async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded = (await event.preloadResponse) as Response | undefined;
  // Without a network, Firefox resolves this with a network error, whereas other browsers reject it.
  if (preloaded?.type === 'error') throw new TypeError('no network');
  return preloaded ?? fetch(event.request);
}

async function keptFor(path: string, { url }: Request): Promise<Response | undefined> {
  const kept = await findKept(path);
  if (kept !== undefined || path === '' || path.endsWith('/')) return kept;
  // Hosts add a missing slash.
  const folder = await findKept(`${path}/`);
  return folder && Response.redirect(`${root}${path}/${new URL(url).search}`);
}

/** Stores a page that was shown. A page of another version means that there is an update to fetch. */
async function noteAnswer(path: string, answer: Response): Promise<void> {
  const files = await currentList();
  if (files === undefined || answer.status !== 200 || answer.redirected) return;
  try {
    await keepAnswer(path, await files.revisionOf(path), answer);
  } catch (error) {
    if (error instanceof OtherVersion) await self.registration.update();
  }
}
