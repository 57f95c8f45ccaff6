import type { BrowserContext, Page } from '@playwright/test';

/*
 * The code of our pages starts after their first frame. Nobody presses a key earlier, but a test could.
 */

/**
 * Runs in a page that has loaded, and waits until its code has started, but not for long, because it may have been kept
 * from loading. Every page of ours has the script of the clock in its head; stand-ins for pages do not.
 */
export async function codeStarted(): Promise<void> {
  if (document.querySelector('script[data-first]') === null) return;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 5000);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('code-started').length > 0) resolve();
    }).observe({ type: 'mark', buffered: true });
  });
}

/** Where a page keeps the browser's own clock from a test's. */
interface Keeping {
  ownPerformance?: Performance;
}

/**
 * Has pages set their marks although a test sets their clock, which replaces `performance` by one that keeps none.
 * Without them, a test would wait for the mark in vain. To be called before the clock is set.
 */
export async function keepMarks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    (globalThis as Keeping).ownPerformance ??= performance;
  });
  const install = context.clock.install.bind(context.clock);
  context.clock.install = async (options) => {
    await install(options);
    await context.addInitScript(() => {
      const own = (globalThis as Keeping).ownPerformance;
      if (own !== undefined) performance.mark = own.mark.bind(own);
    });
  };
}

/** Has `goto` and `reload` wait until the code of the page has started. */
export function openUntilStarted(page: Page): void {
  for (const name of ['goto', 'reload'] as const) {
    const open = page[name].bind(page) as (...args: unknown[]) => ReturnType<Page['goto']>;
    page[name] = async (...args: unknown[]) => {
      const response = await open(...args);
      // A page that leads to another at once takes its code with it.
      await page.evaluate(codeStarted).catch(() => undefined);
      return response;
    };
  }
}
