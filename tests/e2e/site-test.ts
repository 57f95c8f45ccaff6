import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { twoFrames } from '#tests/two-frames.ts';

/** Playwright's `test`, except that a page counts as opened only when its code has started. */
export const test = base.extend({
  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) context.on('page', openUntilStarted);
    await use(context);
  },
});

function openUntilStarted(page: Page): void {
  for (const name of ['goto', 'reload'] as const) {
    const open = page[name].bind(page) as (...args: unknown[]) => ReturnType<Page['goto']>;
    page[name] = async (...args: unknown[]) => {
      const response = await open(...args);
      // A page that leads to another at once takes its code with it.
      await page.evaluate(twoFrames).catch(() => undefined);
      return response;
    };
  }
}
