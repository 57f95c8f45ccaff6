import type { Page } from '@playwright/test';

/*
 * The code of our pages starts after their first frame. Nobody presses a key earlier, but a test could.
 */

/**
 * Runs in a page that has loaded, and waits until its code has started. A page without code, or whose code can't be
 * loaded, is not waited for any longer than a person would.
 */
export async function codeStarted(): Promise<void> {
  if (document.querySelector('script[src]') === null) return;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 5000);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('code-started').length > 0) resolve();
    }).observe({ type: 'mark', buffered: true });
  });
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
