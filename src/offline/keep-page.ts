import type { KeptList } from './kept-list.ts';
import { root, stores } from './stores.ts';

/** The number of digits of a SHA-256 in a revision: it is only compared with that of the same path. */
const revisionDigits = 10;

/**
 * The revision that the build wrote on a page: it stays when a host adds to the page or changes its whitespace, which a
 * digest of the bytes would not survive. Undefined for a page that is not ours, or was cut short.
 */
function revisionOfPage(html: string): string | undefined {
  return /<\/html\s*>/i.test(html)
    ? /<html\b[^>]*?\sdata-revision="?([\da-f]+)/i.exec(html)?.[1]
    : undefined;
}

/** Marks a page as the device's own copy, so that it can say so itself. */
function markKept(html: string): string {
  return html.replace(/<html\b/i, '<html data-kept');
}

/** The SHA-256 of bytes in hexadecimal digits. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The revision of a file that is no page. */
export async function revisionOfFile(bytes: BufferSource): Promise<string> {
  return (await digestOf(bytes)).slice(0, revisionDigits);
}

const revisionHeader = 'x-revision';

/** Says that the host has another version of a page than the list names. */
export class OtherVersion extends Error {}

interface Copy {
  readonly revision: string | undefined;
  readonly response: Response;
}

/** The device's copy of an answer, with its own revision, which may not be the one in the list. */
async function copyOf(answer: Response): Promise<Copy> {
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
  const body = isPage ? await answer.text() : await answer.arrayBuffer();
  const revision =
    typeof body === 'string' ? revisionOfPage(body) : await revisionOfFile(body.slice(0));
  const headers = new Headers(answer.headers);
  // The body was unpacked.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) {
    headers.delete(name);
  }
  if (revision !== undefined) headers.set(revisionHeader, revision);
  const kept = typeof body === 'string' ? markKept(body) : body;
  return { revision, response: new Response(kept, { headers }) };
}

/** The revision of the stored file of a path; undefined if there is none. */
async function keptRevision(store: Cache, path: string): Promise<string | undefined> {
  return (await store.match(root + path))?.headers.get(revisionHeader) ?? undefined;
}

/**
 * Stores an answer of the network, but only if it belongs to this worker's version, so that all stored files are of one
 * version.
 *
 * @throws OtherVersion if it is a page of another version.
 */
export async function keepAnswer(path: string, list: KeptList, answer: Response): Promise<void> {
  if (answer.status !== 200 || answer.redirected) return;
  const { revision, response } = await copyOf(answer);
  if (revision === undefined) return;
  if (list.pages[path] !== revision) throw new OtherVersion(path);
  const store = await caches.open(stores.pages);
  if ((await keptRevision(store, path)) !== revision) await store.put(root + path, response);
}

/**
 * Keeps a page of this version: the copy that another version's store has of the same revision, else
 * that of the network.
 *
 * @throws OtherVersion, and what fetching and keeping throw: TypeError without a network,
 * QuotaExceededError without room.
 */
export async function keepPage(
  path: string,
  list: KeptList,
  others: readonly string[] = [],
): Promise<void> {
  const revision = list.pages[path];
  const store = await caches.open(stores.pages);
  if ((await keptRevision(store, path)) === revision) return;
  for (const name of others) {
    const copy = await (await caches.open(name)).match(root + path);
    if (copy === undefined || (await copyOf(copy.clone())).revision !== revision) continue;
    await store.put(root + path, copy);
    return;
  }
  const answer = await fetch(root + path, { cache: 'no-cache' });
  if (!answer.ok) throw new TypeError(`${answer.status}: ${path}`);
  await keepAnswer(path, list, answer);
  // A host that answers with something else (a page to log in) has kept nothing.
  if ((await keptRevision(store, path)) !== revision) throw new OtherVersion(path);
}

/** The stored page of a path, without regard to the query of its address. */
export async function findKept(path: string): Promise<Response | undefined> {
  return (await caches.open(stores.pages)).match(root + path);
}
