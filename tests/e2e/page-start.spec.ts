import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './site-test.ts';

/** What happens first on a page whose style sheet comes late, so that it can't be drawn before its code is there. */
async function firstOf(page: Page): Promise<string | undefined> {
  await page.route('**/*.css', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    requestAnimationFrame(() => seen.push('a frame'));
    const define = customElements.define.bind(customElements);
    customElements.define = (...args) => {
      seen.push('its code');
      define(...args);
    };
  });
  await page.goto('');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect([...new Set(seen)].toSorted()).toEqual(['a frame', 'its code']);
  return seen[0];
}

test('a page is drawn before its code starts', async ({ page }) => {
  expect(await firstOf(page)).toBe('a frame');
});

test('the code of a page in a background tab, which is never drawn, does not wait', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
  });
  expect(await firstOf(page)).toBe('its code');
});
