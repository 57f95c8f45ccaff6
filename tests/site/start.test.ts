import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { neutralEnvironment } from '#tests/build-site.ts';

const room = resolve('.cache/start', String(process.pid));
const running: ChildProcess[] = [];

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(room, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  /** All output so far. */
  readonly printed: () => string;
}

const start = (args: readonly string[]): Started => {
  const child = spawn(process.execPath, ['src/cli/start.ts', ...args], {
    env: {
      ...neutralEnvironment(),
      OUT_DIR: join(room, 'dist'),
      SITE_URL: 'https://host.example/odi/',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (printed += text.toString()));
  }
  return { child, printed: () => printed };
};

const status = async ({ child }: Started): Promise<unknown> =>
  child.exitCode ?? (await once(child, 'close'))[0];

describe('npm start', () => {
  test('builds, serves, prints the address, and stops on a signal', async () => {
    const started = start(['--port', '0']);
    const address = await new Promise<string>((found, reject) => {
      started.child.stdout?.on('data', () => {
        const [, url] = /The site is at (\S+)/.exec(started.printed()) ?? [];
        if (url !== undefined) found(url);
      });
      started.child.on('close', () => reject(new Error(started.printed())));
    });
    expect(address).toMatch(/^http:\/\/localhost:\d+\/odi\/$/);
    expect(await (await fetch(address)).text()).toContain('</html>');
    expect((await fetch(`${address}nowhere/`)).status).toBe(404);
    started.child.kill('SIGTERM');
    expect(await status(started)).toBe(0);
  });

  test.each([
    [['--port', '99999'], '"99999" isn’t a port. Use a number up to 65535.'],
    [['--prot', '80'], 'Unknown option "--prot".'],
  ])('says what is wrong with %j, and how to use it', async (args, sentence) => {
    const started = start(args);
    expect(await status(started)).toBe(2);
    expect(started.printed()).toContain(sentence);
    expect(started.printed()).toContain('npm start -- --port 8080');
    expect(started.printed()).not.toMatch(/^\s+at /m);
  });

  test('explains how to use it', async () => {
    const started = start(['--help']);
    expect(await status(started)).toBe(0);
    expect(started.printed()).toContain('npm start: builds the site');
  });
});
