import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a host answers for a path other than with its file. */
export interface OddAnswer {
  readonly type?: string;
  /** What it does with the file's bytes. */
  readonly body: (bytes: Buffer) => Buffer | string;
  /** The address to which it redirects the browser. */
  readonly redirect?: string;
}

export interface OddHost {
  readonly address: string;
  /** By path below the host. */
  readonly answers: Map<string, OddAnswer>;
  close(): Promise<void>;
}

/** The page that many hosts send with status 200 for missing files. */
export const fallbackPage: OddAnswer = {
  type: 'text/html; charset=utf-8',
  body: () => '<!DOCTYPE html><html lang="en"><title>Home</title><h1>Home</h1></html>',
};

/** A connection that ends early, without a length that would reveal it. */
export const cutShort: OddAnswer = { body: (bytes) => bytes.subarray(0, bytes.length / 2) };

/**
 * A host in front of a site that answers in odd ways on request.
 *
 * @param caching what it says about how long a browser may keep an answer.
 */
export async function oddHost(site: string, caching = 'no-store'): Promise<OddHost> {
  const answers = new Map<string, OddAnswer>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const odd = answers.get(path);
    if (odd?.redirect !== undefined) {
      response.writeHead(302, { location: odd.redirect }).end();
      return;
    }
    fetch(new URL(path, site)).then(
      async (answer) => {
        const bytes = Buffer.from(await answer.arrayBuffer());
        const type = odd?.type ?? answer.headers.get('content-type') ?? 'text/plain';
        const status = odd === undefined ? answer.status : 200;
        response.writeHead(status, { 'content-type': type, 'cache-control': caching });
        response.end(odd?.body(bytes) ?? bytes);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
