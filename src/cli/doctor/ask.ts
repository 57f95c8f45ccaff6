import { createHash } from 'node:crypto';
import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Answer } from '#src/core/doctor/answer.ts';
import { connectionFault, timedOut, tooLarge } from '#src/core/doctor/connection-fault.ts';
import { readAtMost } from '#src/cli/read-at-most.ts';
import type { NoAnswer } from '#src/core/doctor/visit.ts';

/** Requests addresses from a host, a few at a time, and counts the requests. */
export interface Asking {
  readonly ask: (
    address: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer | NoAnswer>;
  readonly requests: () => number;
  /** Closes connections that were kept open. */
  readonly end: () => void;
}

/** Larger than the lists of the largest events. */
const mostBytes = 50_000_000;

const usualHeaders = {
  'accept-encoding': 'br, gzip',
  'user-agent': 'Mozilla/5.0 (compatible; Lectern doctor)',
  accept: '*/*',
  // As an app on another site asks: some hosts answer such requests alone with CORS headers.
  origin: 'https://app.example',
};

/** @param seconds the longest that one address is waited for, with its body. */
export function startAsking(seconds: number): Asking {
  const options = { keepAlive: true, maxSockets: 4 };
  const [http, https] = [new HttpAgent(options), new HttpsAgent(options)];
  let requests = 0;
  return {
    ask: async (address, headers = {}) => {
      requests += 1;
      try {
        const isHttps = new URL(address).protocol === 'https:';
        const signal = AbortSignal.timeout(seconds * 1000);
        const all = { headers: { ...usualHeaders, ...headers }, signal };
        const sent = isHttps
          ? requestHttps(address, { ...all, agent: https })
          : requestHttp(address, { ...all, agent: http });
        const response = await new Promise<IncomingMessage>((resolve, reject) => {
          sent.on('response', resolve).on('error', reject).end();
        });
        return readAnswer(address, response, await bodyOf(response));
      } catch (error) {
        const sentence = connectionFault(codeOf(error), address, seconds);
        return { address, sentence };
      }
    },
    requests: () => requests,
    end: () => {
      http.destroy();
      https.destroy();
    },
  };
}

/** Whether the host answered. */
export function isAnswer(result: Answer | NoAnswer): result is Answer {
  return 'status' in result;
}

function codeOf(error: unknown): string {
  const { name, code, errors } = Object(error) as {
    name?: string;
    code?: string;
    errors?: unknown[];
  };
  if (name === 'AbortError' || name === 'TimeoutError') return timedOut;
  // None of the host's addresses answered.
  if (errors?.[0] !== undefined) return codeOf(errors[0]);
  return typeof code === 'string' ? code : 'unknown';
}

async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  const body = await readAtMost(response, mostBytes);
  if (body === undefined) throw Object.assign(new Error(tooLarge), { code: tooLarge });
  return body;
}

function unpack(body: Buffer, encoding: string): Buffer {
  const most = { maxOutputLength: mostBytes };
  if (body.length === 0) return body;
  if (encoding === 'br') return brotliDecompressSync(body, most);
  if (encoding === 'gzip') return gunzipSync(body, most);
  return encoding === 'deflate' ? inflateSync(body, most) : body;
}

/** Headers as pairs of texts; headers that can be repeated are lists. */
function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

function readAnswer(address: string, response: IncomingMessage, body: Buffer): Answer {
  const headers = flatten(response.headers);
  const bytes = unpack(body, (headers['content-encoding'] ?? '').toLowerCase());
  return {
    address,
    status: response.statusCode ?? 0,
    headers,
    text: bytes.toString('utf8'),
    wireBytes: body.length,
    bytes: bytes.length,
    digest: createHash('sha256').update(bytes).digest('hex'),
  };
}
