import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request for a change, as received. */
interface Change {
  readonly request: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** GitHub's REST API with fixed answers, on a port of this machine. */
export interface FakeGithub {
  readonly address: string;
  /** The requests that would have changed something. */
  readonly changes: readonly Change[];
  close(): void;
}

/** @param answers by path and query, below `/repos/`: values are sent as JSON, bytes unchanged. */
export async function fakeGithub(answers: Readonly<Record<string, unknown>>): Promise<FakeGithub> {
  const changes: Change[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').replace(/^\/repos\//, '');
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      if (request.method !== 'GET') {
        const { authorization } = request.headers;
        changes.push({ request: `${request.method ?? ''} ${path}`, authorization, body });
        response.end('{}');
        return;
      }
      const answer = answers[path];
      response.statusCode = answer === undefined ? 404 : 200;
      response.end(answer instanceof Uint8Array ? answer : JSON.stringify(answer ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    changes,
    close: () => server.close(),
  };
}
