import { revisionOfFile, revisionOfPage } from './revision.ts';
import { root, stores } from './stores.ts';

/** Marks a page as the device's own copy, so that the page can say so itself. */
function markKept(html: string): string {
  return html.replace(/<html\b/i, '<html data-kept');
}

const revisionHeader = 'x-revision';

/** The host has a version of a page other than the one in the list. */
export class OtherVersion extends Error {}

interface Copy {
  readonly revision: string | undefined;
  readonly response: Response;
}

/** The device's copy of an answer, with the copy's own revision, which may differ from the one in the list. */
async function copyOf(answer: Response): Promise<Copy> {
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
  const body = isPage ? await answer.text() : await answer.arrayBuffer();
  const revision =
    typeof body === 'string' ? revisionOfPage(body) : await revisionOfFile(body.slice(0));
  const headers = new Headers(answer.headers);
  // The body has been decompressed.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) {
    headers.delete(name);
  }
  if (revision !== undefined) headers.set(revisionHeader, revision);
  const kept = typeof body === 'string' ? markKept(body) : body;
  return { revision, response: new Response(kept, { headers }) };
}

/** The revision of the file that is stored for a path; undefined if there is none. */
async function revisionIn(store: Cache, path: string): Promise<string | undefined> {
  return (await store.match(root + path))?.headers.get(revisionHeader) ?? undefined;
}

/** The revision of the stored page of a path; undefined if there is none. */
export async function keptRevision(path: string): Promise<string | undefined> {
  return revisionIn(await caches.open(stores.pages), path);
}

/**
 * Stores an answer from the network, but only if it belongs to this worker's version, so that all stored files come
 * from one version.
 *
 * @param listed the revision of the page in the list of this version.
 * @throws OtherVersion if it is a page of another version.
 */
export async function keepAnswer(
  path: string,
  listed: string | undefined,
  answer: Response,
): Promise<void> {
  if (answer.status !== 200 || answer.redirected) return;
  const { revision, response } = await copyOf(answer);
  if (revision === undefined) return;
  if (listed !== revision) throw new OtherVersion(path);
  const store = await caches.open(stores.pages);
  if ((await revisionIn(store, path)) !== revision) await store.put(root + path, response);
}

/**
 * Stores a page of this version: a copy with the same revision from another version's store, or else the network's
 * page.
 *
 * @param revision its revision in the list of this version.
 * @throws OtherVersion, TypeError without a network, and QuotaExceededError without space.
 */
export async function keepPage(
  path: string,
  revision: string,
  others: readonly string[] = [],
): Promise<void> {
  const store = await caches.open(stores.pages);
  if ((await revisionIn(store, path)) === revision) return;
  for (const name of others) {
    const copy = await (await caches.open(name)).match(root + path);
    if (copy === undefined || (await copyOf(copy.clone())).revision !== revision) continue;
    await store.put(root + path, copy);
    return;
  }
  const answer = await fetch(root + path, { cache: 'no-cache' });
  if (!answer.ok) throw new TypeError(`${answer.status}: ${path}`);
  await keepAnswer(path, revision, answer);
  // If a host answers with anything else, such as a login page, nothing is stored.
  if ((await revisionIn(store, path)) !== revision) throw new OtherVersion(path);
}

/** The stored page for a path, regardless of the query in its address. */
export async function findKept(path: string): Promise<Response | undefined> {
  return (await caches.open(stores.pages)).match(root + path);
}
