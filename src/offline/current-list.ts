import { OtherVersion } from './keep-page.ts';
import type { KeptList, ListPart } from './kept-list.ts';
import { ListedFiles } from './listed-files.ts';
import { digestOf, revisionOfFile } from './revision.ts';
import { otherPageStores, root, stores, version } from './stores.ts';

const listAddress = `${root}offline.json`;

let reading: Promise<ListedFiles | undefined> | undefined;

/**
 * Fetches the list of this worker's version and stores it.
 *
 * @throws Error if the host still has, or already has, the list of another version.
 */
export async function fetchList(): Promise<ListedFiles> {
  const response = await fetch(listAddress, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if (!(await digestOf(bytes)).startsWith(version)) {
    throw new Error('offline.json is of another version');
  }
  await (await caches.open(stores.pages)).put(listAddress, asFile(bytes));
  const files = new ListedFiles(parse(bytes) as KeptList, loadPart);
  reading = Promise.resolve(files);
  return files;
}

function asFile(bytes: ArrayBuffer): Response {
  const headers = { 'content-type': 'application/json', date: new Date().toUTCString() };
  return new Response(bytes, { headers });
}

/** The content of a file whose digest proves that our own build wrote it. */
function parse(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/**
 * A part of this version's list: the device's copy, also of another version's store if it is the same, or else the
 * network's, which is stored.
 *
 * @throws OtherVersion if the host has another version of it, and TypeError without a network.
 */
async function loadPart(name: string, revision: string): Promise<ListPart> {
  const address = `${root}offline/${name}.json`;
  const own = await caches.open(stores.pages);
  const keep = async (bytes: ArrayBuffer): Promise<ListPart> => {
    // Without space, the part is fetched again the next time.
    await own.put(address, asFile(bytes)).catch(() => undefined);
    return parse(bytes) as ListPart;
  };
  const kept = await readIf(revision, await own.match(address));
  if (kept !== undefined) return parse(kept) as ListPart;
  for (const store of await otherPageStores()) {
    const other = await readIf(revision, await (await caches.open(store)).match(address));
    if (other !== undefined) return keep(other);
  }
  const fetched = await readIf(revision, await fetch(address, { cache: 'no-cache' }));
  if (fetched === undefined) throw new OtherVersion(address);
  return keep(fetched);
}

/** The bytes of an answer if they have a revision. */
async function readIf(
  revision: string,
  answer: Response | undefined,
): Promise<ArrayBuffer | undefined> {
  const bytes = await answer?.arrayBuffer();
  return bytes !== undefined && (await revisionOfFile(bytes)) === revision ? bytes : undefined;
}

/** The files of this worker's version; undefined if their list was deleted and there is no network. */
export function currentList(): Promise<ListedFiles | undefined> {
  reading ??= readKept()
    .then((kept) => kept ?? fetchList())
    .catch(() => {
      reading = undefined;
      return undefined;
    });
  return reading;
}

async function readKept(): Promise<ListedFiles | undefined> {
  const response = await answerWithList();
  return response && new ListedFiles((await response.json()) as KeptList, loadPart);
}

/** The stored list exactly as it was fetched, for pages that ask for it. */
export async function answerWithList(): Promise<Response | undefined> {
  return (await caches.open(stores.pages)).match(listAddress);
}
