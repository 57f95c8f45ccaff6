import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { normalizeBase, serveFolder } from '#src/cli/serve-folder.ts';
import type { ServeOptions } from '#src/cli/serve-folder.ts';

const room = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(room, 'site');

beforeAll(() => {
  mkdirSync(join(site, 'talks', 'opening'), { recursive: true });
  writeFileSync(join(room, 'secret.txt'), 'not for everybody');
  writeFileSync(join(site, 'index.html'), 'front');
  writeFileSync(join(site, '404.html'), 'not here');
  writeFileSync(join(site, 'schedule.ics'), 'BEGIN:VCALENDAR');
  writeFileSync(join(site, 'talks', 'opening', 'index.html'), 'opening');
  writeFileSync(join(site, 'talks', 'opening', 'index.html.br'), brotliCompressSync('small'));
});

afterAll(() => rmSync(room, { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly encoding: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

/** Requests a path exactly as written; fetch() would normalize it first. */
const ask = async (
  path: string,
  options: ServeOptions = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => {
  const served = await serveFolder(site, { host: '127.0.0.1', ...options });
  const { port } = new URL(served.address);
  const answer = await new Promise<Answer>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let body = '';
      response.on('data', (text: Buffer) => (body += text.toString()));
      response.on('end', () => {
        const { 'content-type': type, 'content-encoding': encoding, location } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, encoding, location, body });
      });
    })
      .on('error', reject)
      .end();
  });
  await served.close();
  return answer;
};

describe('a served folder', () => {
  test.each([
    ['/', 'front'],
    ['/talks/opening/', 'opening'],
    ['/talks/opening/?tz=Asia/Kolkata', 'opening'],
    ['/talks/opening/index.html', 'opening'],
  ])('answers %s with its page', async (path, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, body, type: 'text/html;charset=utf-8' });
  });

  test('sends the media type of the file', async () => {
    expect(await ask('/schedule.ics')).toMatchObject({ status: 200, type: 'text/calendar' });
  });

  test('redirects to the address with the slash', async () => {
    expect(await ask('/talks/opening')).toMatchObject({ status: 301, location: '/talks/opening/' });
  });

  test('shows the site’s own page for missing addresses', async () => {
    expect(await ask('/talks/closing/')).toMatchObject({ status: 404, body: 'not here' });
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/talks/../../secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
  ])('sends nothing from outside of the folder: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(body).not.toContain('everybody');
    expect(status).toBeGreaterThanOrEqual(400);
  });

  test('reports an address that cannot be decoded', async () => {
    expect(await ask('/%E0%A4%A')).toMatchObject({ status: 400 });
  });

  test.each(['/.//talks/opening', '//talks/opening', '/talks//opening', '/./\\talks/opening'])(
    'never redirects from %s to another host',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, location: undefined });
    },
  );

  test.each([
    ['bytes=0-2', 206, 'fro'],
    ['bytes=2-', 206, 'ont'],
    ['bytes=2-1', 200, 'front'],
    ['bytes=5-1', 200, 'front'],
    ['bytes=-', 200, 'front'],
    ['bytes=a-b', 200, 'front'],
    ['lines=0-1', 200, 'front'],
    ['bytes=99-', 416, ''],
  ])('answers a request for %s, and keeps running', async (range, status, body) => {
    expect(await ask('/', {}, { range })).toMatchObject({ status, body });
  });

  test('sends the compressed file to clients that accept it, if the option is set', async () => {
    const path = '/talks/opening/';
    const reads = { 'accept-encoding': 'gzip, br' };
    expect(await ask(path, { brotli: true }, reads)).toMatchObject({ encoding: 'br' });
    expect(await ask(path, { brotli: true })).toMatchObject({ encoding: undefined });
    expect(await ask(path, {}, reads)).toMatchObject({ encoding: undefined });
  });
});

describe('a folder that is served under a base path', () => {
  test('answers there', async () => {
    expect(await ask('/odi/talks/opening/', { base: 'odi' })).toMatchObject({ body: 'opening' });
  });

  test.each(['/', '/odi'])('redirects from %s to it', async (path) => {
    expect(await ask(path, { base: '/odi/' })).toMatchObject({ status: 301, location: '/odi/' });
  });

  test('serves nothing elsewhere', async () => {
    expect(await ask('/talks/opening/', { base: '/odi/' })).toMatchObject({ status: 404 });
  });

  test('keeps the base when it adds a slash', async () => {
    const { location } = await ask('/odi/talks/opening', { base: '/odi/' });
    expect(location).toBe('/odi/talks/opening/');
  });
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['odi', '/odi/'],
  ['/odi', '/odi/'],
  ['/odi/', '/odi/'],
  ['a/b', '/a/b/'],
])('treats the base %j as %j', (written, meant) => {
  expect(normalizeBase(written)).toBe(meant);
});
