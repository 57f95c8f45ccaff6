import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';

/** How a folder is served. */
export interface ServeOptions {
  /** The path below which the site is served: `/`, or `/odi/`. */
  readonly base?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** Whether `page.html.br` is sent in place of `page.html`. */
  readonly brotli?: boolean;
}

/** A folder that is being served, until it is closed. */
export interface ServedFolder {
  /** With the base path: `http://localhost:4321/odi/`. */
  readonly address: string;
  close(): Promise<void>;
}

/** `odi`, `/odi`, and `/odi/` all become `/odi/`. */
export function normalizeBase(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURI(new URL(`http://localhost${request.url ?? '/'}`).pathname);
  } catch {
    return undefined;
  }
}

/**
 * Whether a header is a valid range. A malformed one, or one that ends before it begins, is ignored (RFC 9110, 14.2).
 */
function isRange(header: string): boolean {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? [];
  return from !== undefined && (to === '' || Number(to) >= Number(from));
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { location: encodeURI(to) }).end();
}

/** Answers as a static host does: folders get their slash, and for missing files there is the site's own 404 page. */
function answerFrom(folder: string, base: string, brotli: boolean): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, brotli, extensions: ['html'] });

  const isFolderWithPage = (path: string): boolean => {
    const file = join(folder, path, 'index.html');
    return file.startsWith(folder + sep) && existsSync(file);
  };

  const notFound = (response: ServerResponse): void => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };

  return (request, response) => {
    const path = pathOf(request);
    if (path === undefined) return void response.writeHead(400).end();
    // After two slashes, the next word would be a host, both in a redirect and in a link.
    if (/\\|\/\//.test(path)) return notFound(response);
    if (!isRange(request.headers.range ?? '')) delete request.headers.range;
    if (path === base.slice(0, -1) || (path === '/' && base !== '/'))
      return redirect(response, base);
    if (!path.startsWith(base)) return notFound(response);
    const inside = path.slice(base.length - 1);
    if (!inside.endsWith('/') && isFolderWithPage(inside)) return redirect(response, `${path}/`);
    request.url = (request.url ?? '/').slice(base.length - 1);
    files(request, response, () => notFound(response));
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}

/**
 * Serves a built site from this machine as a static host does.
 *
 * @throws if the port is taken, or the host is not this machine's (`EADDRINUSE`, `EADDRNOTAVAIL`).
 */
export async function serveFolder(
  folder: string,
  { base = '/', port = 0, host = 'localhost', brotli = false }: ServeOptions = {},
): Promise<ServedFolder> {
  const path = normalizeBase(base);
  const server = createServer(answerFrom(folder, path, brotli));
  const bound = await listen(server, port, host);
  return {
    address: `http://${host}:${bound}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
