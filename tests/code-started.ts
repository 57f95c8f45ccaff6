import type { Page } from '@playwright/test';

/*
 * The code of our pages starts after their first frame. Nobody presses a key earlier, but a test could.
 */

/** Runs in a page that has loaded: when it has drawn two more frames, its code has started. */
export async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  }
}

/** Has `goto` and `reload` wait until the code of the page has started. */
export function openUntilStarted(page: Page): void {
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
