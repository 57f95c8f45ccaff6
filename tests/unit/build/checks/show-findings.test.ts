import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showFindings } from '#src/build/checks/show-findings.ts';

type Next = () => void;
type Middleware = (request: object, response: object, next: Next) => void;

const eventWith = (timezone: string): string =>
  `---\nid: rivers\nname: Rivers\ntimezone: ${timezone}\nstart: 2026-10-23\nend: 2026-10-23\n---\n`;

let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'show-findings-'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(content, { recursive: true, force: true });
});

/** A development server: what it sends to the open pages, what a new one gets, and how it answers a visit. */
function startServer() {
  const listeners = new Map<string, (path: string) => void>();
  const middlewares: Middleware[] = [];
  let received: (message: unknown) => void = () => undefined;
  let connect: Next = () => undefined;
  const server = {
    config: { base: '/' },
    watcher: {
      add: () => undefined,
      on: (event: string, listener: (path: string) => void) => listeners.set(event, listener),
    },
    ws: {
      send: (message: unknown) => received(message),
      on: (_: string, listener: Next) => (connect = listener),
    },
    middlewares: { use: (middleware: Middleware) => middlewares.push(middleware) },
  };
  const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const setUp = showFindings(content, () => Promise.resolve()).hooks['astro:server:setup'];
  (setUp as unknown as (options: object) => void)({ server, logger });
  const nextMessage = (act: () => void): Promise<unknown> =>
    new Promise((resolve) => {
      received = resolve;
      act();
    });
  return {
    save: (file: string, text: string) =>
      nextMessage(() => {
        writeFileSync(join(content, file), text);
        listeners.get('change')?.(join(content, file));
      }),
    open: () => nextMessage(() => connect()),
    /** The page in place of the site; undefined if the site answers. */
    visit: () =>
      new Promise<string | undefined>((resolve) => {
        const response = { setHeader: () => undefined, end: resolve };
        middlewares[0]?.({ headers: { accept: 'text/html' } }, response, () => resolve(undefined));
      }),
  };
}

test('a page opened before there was a valid event reloads once there is, even if a talk still has an error', async () => {
  mkdirSync(join(content, 'talks'));
  writeFileSync(join(content, 'event.mdx'), eventWith('MEZ'));
  writeFileSync(join(content, 'talks/ice.mdx'), '---\ntitle: Ice\nstart: soon\n---\n');
  const { save, open, visit } = startServer();
  expect(await visit()).toContain('isn’t a time zone');
  expect(await save('event.mdx', eventWith('Europe/Berlin'))).toEqual({ type: 'full-reload' });
  expect(await visit()).toBeUndefined();
  expect(await open()).toMatchObject({ type: 'error', err: { loc: { line: 3 } } });
});

test('a mistake in a valid event appears over the open page, which stays', async () => {
  writeFileSync(join(content, 'event.mdx'), eventWith('Europe/Berlin'));
  const { save, visit } = startServer();
  expect(await visit()).toBeUndefined();
  expect(await save('event.mdx', eventWith('MEZ'))).toMatchObject({ type: 'error' });
  expect(await visit()).toBeUndefined();
  expect(await save('event.mdx', eventWith('Europe/Berlin'))).toEqual({ type: 'full-reload' });
});
