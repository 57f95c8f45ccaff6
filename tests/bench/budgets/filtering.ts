import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serveFolder } from '#src/cli/serve-folder.ts';
import { atMost, kilobytes, milliseconds } from '#tests/bench/budget.ts';
import type { Budget, Measurement } from '#tests/bench/budget.ts';
import { precompress } from '#tests/bench/precompress.ts';
import { writeLargeEvent } from '#tests/bench/write-large-event.ts';
import { runBuild } from '#tests/build-site.ts';

const talks = 1000;
const slowdown = 4;

/** A page on a phone whose processor is four times slower than this machine's. */
async function openSlowly(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** Records how long each input takes until its result is painted, and every long task. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { answers: [] as number[], tasks: [0] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'input' || name === 'keydown') seen.answers.push(duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: 'longtask' });
  });

interface Seen {
  readonly answers: readonly number[];
  readonly tasks: readonly number[];
}

async function measureKeys(page: Page): Promise<Seen> {
  const field = page.locator('#filter-text');
  await field.focus();
  // The first key, which does not count, loads the filters and gathers their rows.
  await field.press('s');
  await page.locator('.filtered-out').first().waitFor({ state: 'attached' });
  await watch(page);
  for (const key of ['e', 'd', 'Backspace', 'Backspace', 'Backspace', 'i', 'c']) {
    // Not the field's own `press`, because finding the field again is work in the page that no visitor causes.
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
  }
  return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
  );

/** A thousand talks on one day, on a slow phone: the cost of a key in the filter's field, and the first paint. */
export const filtering: Budget = {
  name: 'filtering',
  measure: async ({ browser }) => {
    const folder = mkdtempSync(join(tmpdir(), 'filtering-'));
    const at = (name: string): string => join(folder, name);
    try {
      writeLargeEvent(at('content'), { talks });
      const { status, output } = await runBuild(at('built'), { CONTENT_DIR: at('content') });
      if (status !== 0) throw new Error(`The build of the large event failed:\n${output}`);
      precompress(at('built'), at('site'));
      const site = await serveFolder(at('site'), { host: '127.0.0.1', brotli: true });
      try {
        return await measureAt(browser, `${site.address}schedule/`);
      } finally {
        await site.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measureAt(browser: Browser, address: string): Promise<Measurement[]> {
  const page = await openSlowly(browser, address);
  try {
    const painted = await firstPaint(page);
    const size = await page.evaluate(
      () => performance.getEntriesByType('navigation')[0]?.toJSON() as { transferSize: number },
    );
    const { answers, tasks } = await measureKeys(page);
    const what = `${talks} talks on a day, processor ${slowdown} × slower`;
    return [
      atMost(`${what}: first paint`, painted, 1500, milliseconds),
      atMost(`${what}: a key in the filter is answered`, Math.max(...answers), 100, milliseconds),
      atMost('… the longest task in it', Math.max(...tasks), 50, milliseconds),
      atMost('… the page, Brotli', size.transferSize, 120_000, kilobytes),
    ];
  } finally {
    await page.context().close();
  }
}
