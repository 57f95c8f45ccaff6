import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { asScript, freePort, until } from './engine.ts';
import type { Engine, EngineKind } from './engine.ts';

interface Driver {
  readonly program: string;
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** Whether it draws into a window, and needs a screen. */
  readonly needsScreen: boolean;
}

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** WebKitGTK 2.50, as current as Safari 26. */
export const webkit: EngineKind = {
  name: 'WebKitGTK',
  programs: {
    '/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
    [miniBrowser]: 'libwebkit2gtk-4.1-0',
    '/usr/bin/Xvfb': 'xvfb',
  },
  start: (zone) =>
    startWebDriver(zone, {
      program: '/usr/bin/WebKitWebDriver',
      needsScreen: true,
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
      },
    }),
};

/** WPE WebKit 2.38, about Safari 16.0, is older than the baseline, so it shows what still works below it. */
export const olderWebkit: EngineKind = {
  name: 'WPE WebKit',
  programs: { '/usr/bin/WPEWebDriver': 'wpewebkit-driver', '/usr/bin/cog': 'cog' },
  start: (zone) =>
    startWebDriver(zone, {
      program: '/usr/bin/WPEWebDriver',
      needsScreen: false,
      capabilities: {
        browserName: 'cog',
        'wpe:browserOptions': {
          binary: '/usr/bin/cog',
          args: ['--automation', '--platform=headless'],
        },
      },
    }),
};

/** A screen of its own; without a window manager, the window is at its edge. */
async function startScreen(): Promise<{
  readonly display: string;
  readonly process: ChildProcess;
}> {
  const screen = spawn('/usr/bin/Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const numbers = screen.stdio[3] as NodeJS.ReadableStream;
  const display = await new Promise<string>((resolve, reject) => {
    createInterface(numbers).once('line', resolve);
    screen.once('exit', () => reject(new Error('Xvfb ended')));
  });
  return { display: `:${display}`, process: screen };
}

/** An engine over WebDriver (w3c.github.io/webdriver), with one session of one browser. */
async function startWebDriver(zone: string, kind: Driver): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-webkit-'));
  const screen = kind.needsScreen ? await startScreen() : undefined;
  const port = await freePort();
  const driver = spawn(kind.program, ['--host=127.0.0.1', `--port=${port}`], {
    env: {
      ...process.env,
      TZ: zone,
      LANG: 'C.UTF-8',
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      ...(screen && { DISPLAY: screen.display }),
    },
    stdio: 'ignore',
    // A process group of its own, because the browser is its child and has to end with it.
    detached: true,
  });
  const root = `http://127.0.0.1:${port}`;
  const isUp = (): Promise<boolean> =>
    fetch(`${root}/status`).then(
      (answer) => answer.ok,
      () => false,
    );
  await until(isUp, (up) => up);
  const created = await ask(root, 'POST', '/session', {
    capabilities: { alwaysMatch: kind.capabilities },
  });
  const session = `${root}/session/${(created as { sessionId: string }).sessionId}`;
  await ask(session, 'POST', '/timeouts', { script: 30_000, pageLoad: 60_000 });
  const close = async (): Promise<void> => {
    await ask(session, 'DELETE', '').catch(() => undefined);
    if (driver.pid !== undefined && driver.exitCode === null) process.kill(-driver.pid);
    screen?.process.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return driveWebKit(session, close);
}

async function ask(base: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error?: string; message?: string };
  throw new Error(`${method} ${path}: ${error ?? ''} ${message ?? ''}`);
}

function driveWebKit(session: string, close: () => Promise<void>): Engine {
  const run: Engine['run'] = async (work, ...values) => {
    const script = `const done = arguments[0];
      (${asScript(work, values)})().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await ask(session, 'POST', '/execute/async', { script, args: [] });
    const { value, error } = answer as { value?: string; error?: string };
    if (error !== undefined) throw new Error(error);
    return JSON.parse(value ?? 'null') as never;
  };
  return {
    run,
    open: async (url) => {
      await ask(session, 'POST', '/url', { url });
    },
    press: async (selector) => {
      const query = { using: 'css selector', value: selector };
      const found = await ask(session, 'POST', '/element', query);
      const [id = ''] = Object.values(found as Readonly<Record<string, string>>);
      await ask(session, 'POST', `/element/${id}/click`, {});
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      const source = { type: 'key', id: 'keyboard', actions };
      await ask(session, 'POST', '/actions', { actions: [source] });
    },
    resize: async (width, height) => {
      // The window has edges and bars of its own.
      for (let tries = 0; tries < 3; tries += 1) {
        const page = await run(() => ({ width: window.innerWidth, height: window.innerHeight }));
        if (page.width === width && page.height === height) return;
        const rect = (await ask(session, 'GET', '/window/rect')) as typeof page;
        await ask(session, 'POST', '/window/rect', {
          x: 0,
          y: 0,
          width: rect.width + width - page.width,
          height: rect.height + height - page.height,
        });
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    },
    close,
  };
}
