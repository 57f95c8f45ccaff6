import { currentList } from './current-list.ts';
import { findKept, keepAnswer, OtherVersion } from './keep-page.ts';
import { root } from './stores.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long the network may take before the device's copy is better. */
const patienceMillis = 2500;

/**
 * Answers with the network's page, for only that is fresh; with the kept copy when the network takes
 * too long, breaks off, or says that the host is ill. Without either it says what is kept.
 */
export async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const network = fromNetwork(event);
  const answered = network.then(
    (answer) => (answer.status < 500 ? answer : undefined),
    () => undefined,
  );
  // Asked for at once: later the event is over, and the answer read.
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

const patience = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, patienceMillis, undefined));

/** The browser may have asked while the worker was starting. */
async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded = (await event.preloadResponse) as Response | undefined;
  // Without a network Firefox resolves it with a network error where others reject.
  if (preloaded?.type === 'error') throw new TypeError('no network');
  return preloaded ?? fetch(event.request);
}

async function keptFor(path: string, { url }: Request): Promise<Response | undefined> {
  const kept = await findKept(path);
  if (kept !== undefined || path === '' || path.endsWith('/')) return kept;
  // Hosts add the slash that was forgotten.
  const folder = await findKept(`${path}/`);
  return folder && Response.redirect(`${root}${path}/${new URL(url).search}`);
}

/** Keeps what was seen; what is of another version says that there is an update to fetch. */
async function noteAnswer(path: string, answer: Response): Promise<void> {
  const list = await currentList();
  if (list === undefined || answer.redirected) return;
  try {
    await keepAnswer(path, list, answer);
  } catch (error) {
    if (error instanceof OtherVersion) await self.registration.update();
  }
}
