import { revisionOfFile } from './revision.ts';
import { root } from './stores.ts';

/** Content types by the extension of a path. Files with other extensions may have any type except a page's. */
const types: readonly (readonly [ending: RegExp, type: RegExp])[] = [
  [/\.js$/, /javascript/],
  [/\.css$/, /^text\/css/],
  [/\.woff2$/, /font|octet-stream/],
  [/\.(?:webp|avif|png|jpe?g|gif|svg)$/i, /^image\//],
];

/** Parts of the search index are gzip files, which contain their own length and checksum (RFC 1952, 2.3.1). */
const zipped = /\.pf_\w+$/;

/**
 * Whether an answer can be the file at a path, judging by its headers. Hosts answer with a page and status 200 for
 * missing files, and networks with a login page.
 */
export function isOfFile(path: string, { status, redirected, headers }: Response): boolean {
  if (status !== 200 || redirected) return false;
  const type = headers.get('content-type') ?? '';
  const [, own] = types.find(([ending]) => ending.test(path)) ?? [];
  return own?.test(type) ?? !type.startsWith('text/html');
}

/**
 * Whether an answer is the complete file at a path, byte by byte. Its body stays unread.
 *
 * @param digest the digest in the list; a part of the search index needs none.
 * @throws TypeError if the connection breaks off.
 */
export async function isGenuine(
  path: string,
  answer: Response,
  digest: string | undefined,
): Promise<boolean> {
  if (!isOfFile(path, answer)) return false;
  const copy = answer.clone();
  if (digest !== undefined) return (await revisionOfFile(await copy.arrayBuffer())) === digest;
  return zipped.test(path) && isWholeGzip(copy);
}

async function isWholeGzip({ body }: Response): Promise<boolean> {
  try {
    const text = body?.pipeThrough(new DecompressionStream('gzip')).getReader();
    while (text !== undefined && !(await text.read()).done);
    return text !== undefined;
  } catch {
    return false;
  }
}

/**
 * Fetches a file whose digest is in the list, bypassing the browser's own cache if that contains a wrong file.
 *
 * @throws TypeError without a network, and if the host has another file.
 */
export async function fetchGenuine(path: string, digest: string): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const answer = await fetch(root + path, { cache });
    if (await isGenuine(path, answer, digest)) return answer;
  }
  throw new TypeError(`${path} is not the file that was published`);
}
