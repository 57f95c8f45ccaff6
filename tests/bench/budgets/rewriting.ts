import type { Page } from '@playwright/test';
import { zoneKey } from '#src/browser/clock/zone-store.ts';
import { atMost, milliseconds } from '#tests/bench/budget.ts';
import type { Budget } from '#tests/bench/budget.ts';

const times = 10_000;

interface Rewriting {
  readonly written: number;
  readonly total: number;
  readonly longestTask: number;
}

/** Copies the schedule's groups, each with instants of its own, until the page has this many times. */
const multiplyTimes = (page: Page, wanted: number): Promise<void> =>
  page.evaluate((count) => {
    const groups = [...document.querySelectorAll('main .group')];
    let made = document.querySelectorAll('[data-slot-time] time').length;
    for (let index = 0; made < count; index += 1) {
      const copy = groups[index % groups.length]?.cloneNode(true) as HTMLElement;
      for (const time of copy.querySelectorAll('time')) {
        // Within the day of the heading, as in a schedule.
        const instant = new Date(Date.parse(time.dateTime) + (index % 480) * 60_000);
        time.dateTime = `${instant.toISOString().slice(0, 16)}Z`;
        made += 1;
      }
      groups.at(-1)?.after(copy);
    }
  }, wanted);

/** Chooses a zone as another tab would, and waits until every time has been written in it. */
const rewrite = (page: Page, zone: string): Promise<Rewriting> =>
  page.evaluate(
    async ([key, chosen]) => {
      let longestTask = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
      });
      observer.observe({ type: 'longtask' });
      const before = performance.now();
      const done = new Promise<number>((resolve) => {
        document.addEventListener('schedule:clocks', () => resolve(performance.now()), {
          once: true,
        });
      });
      localStorage.setItem(key, chosen);
      dispatchEvent(new StorageEvent('storage', { key }));
      const total = (await done) - before;
      // Long tasks are reported a moment after they have ended.
      await new Promise((resolve) => setTimeout(resolve, 300));
      observer.disconnect();
      const written = document.querySelectorAll('[data-slot-time] time').length;
      return { written, total, longestTask };
    },
    [zoneKey, zone] as const,
  );

/** Ten thousand times rewritten to another zone: the best of five runs, because a machine's noise can only add time. */
export const rewriting: Budget = {
  name: 'rewriting',
  measure: async ({ browser, address }) => {
    const context = await browser.newContext({ timezoneId: 'Europe/Berlin' });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await multiplyTimes(page, times);
    const runs: Rewriting[] = [];
    for (const zone of ['Asia/Kolkata', 'Asia/Tokyo', 'America/St_Johns', 'Pacific/Apia', 'UTC']) {
      runs.push(await rewrite(page, zone));
    }
    await context.close();
    const best = (of: (run: Rewriting) => number): number => Math.min(...runs.map(of));
    return [
      atMost(
        `${times} times rewritten to another zone`,
        best(({ total }) => total),
        100,
        milliseconds,
      ),
      atMost(
        '… the longest task in it',
        best(({ longestTask }) => longestTask),
        50,
        milliseconds,
      ),
    ];
  },
};
