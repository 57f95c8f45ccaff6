import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { atMost, median, milliseconds } from '#tests/bench/budget.ts';
import type { Budget } from '#tests/bench/budget.ts';
import { writeLargeEvent } from '#tests/bench/write-large-event.ts';
import { neutralEnvironment } from '#tests/build-site.ts';

const talks = 1000;
/** A server's first change takes longer, and is not what authors wait for all day. */
const saves = 6;

/** Saves a new title of a talk again and again, and waits until its open page shows it. */
async function measureSaves(browser: Browser, address: string, file: string): Promise<number[]> {
  const page = await browser.newPage();
  try {
    await page.goto(`${address}/talks/talk-0/`, { timeout: 120_000 });
    const times: number[] = [];
    for (let save = 0; save < saves; save += 1) {
      const title = `Saved for the ${String(save)}. time`;
      // The server's watcher is ready some moments after its first page.
      await page.waitForTimeout(1500);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
      const saved = performance.now();
      await page.getByRole('heading', { level: 1, name: title }).waitFor({ timeout: 30_000 });
      times.push(performance.now() - saved);
    }
    return times.slice(1);
  } finally {
    await page.close();
  }
}

/** From a saved file to the refreshed page in `npm run dev`. */
export const developing: Budget = {
  name: 'developing',
  measure: async ({ browser }) => {
    // Not in the system's temporary folder, because the server watches its neighbors.
    const room = resolve('.cache/bench-dev');
    const content = join(room, 'content');
    rmSync(room, { recursive: true, force: true });
    mkdirSync(room, { recursive: true });
    writeLargeEvent(content, { talks, days: 5, rooms: 10, speakers: talks });
    const server = spawn(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0', '--host', '127.0.0.1'],
      {
        env: { ...neutralEnvironment(), CONTENT_DIR: content, OUT_DIR: join(room, 'dist') },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    try {
      const address = await new Promise<string>((found, failed) => {
        let printed = '';
        server.stdout.on('data', (text: Buffer) => {
          printed += text.toString();
          const [at] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
          if (at !== undefined) found(at);
        });
        server.on('exit', () => failed(new Error(`The server ended:\n${printed}`)));
      });
      const times = await measureSaves(browser, address, join(content, 'talks/talk-0.mdx'));
      const what = `dev, ${talks} talks: from a saved file to the refreshed page`;
      return [atMost(what, median(times), 1000, milliseconds)];
    } finally {
      server.kill('SIGTERM');
      rmSync(room, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
};
