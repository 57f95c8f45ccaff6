import { stores, trim } from './stores.ts';

/** So many photos and files of the search index; the oldest go first. */
const mostFiles = 300;

/** Answers with what is kept, else with the network's, and keeps that. For names that hold a digest. */
export async function answerKeptFirst(
  event: FetchEvent,
  name: typeof stores.assets | typeof stores.photos | typeof stores.search,
): Promise<Response> {
  const kept = await (await caches.open(name)).match(event.request);
  return kept ?? answerAndKeep(event, name);
}

/** Answers with the network's file; with the one that was kept at its last use where there is none. */
export async function answerNetworkFirst(event: FetchEvent, name: string): Promise<Response> {
  try {
    return await answerAndKeep(event, name);
  } catch (error) {
    const kept = await (await caches.open(name)).match(event.request, { ignoreSearch: true });
    if (kept === undefined) throw error;
    return kept;
  }
}

async function answerAndKeep(event: FetchEvent, name: string): Promise<Response> {
  const answer = await fetch(event.request);
  if (answer.status === 200) {
    const copy = answer.clone();
    // Without room the file was at least shown.
    event.waitUntil(keep(event.request, copy, name).catch(() => undefined));
  }
  return answer;
}

async function keep(request: Request, answer: Response, name: string): Promise<void> {
  await (await caches.open(name)).put(request, answer);
  if (name !== stores.assets) await trim(name, mostFiles);
}
