import { expect } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

for (const [name, program] of [
  ['first', ''],
  ['second', 'schedule/2026-10-24/'],
] as const) {
  test.describe(`without JavaScript, at the ${name} event`, () => {
    test.use({ baseURL: siteAddress(name) });

    test('there are no filters, no live parts, and every talk', async ({ page }) => {
      await page.goto(`${program}?track=nonsense&q=river&now=2026-10-24T09:35:00Z`);
      await expect(page.locator('.rooms-now')).toBeHidden();
      await expect(page.locator('schedule-filters')).toBeHidden();
      const rows = page.locator('.program .slot');
      const count = await rows.count();
      expect(count).toBeGreaterThan(10);
      await expect(page.locator('.program .slot:visible')).toHaveCount(count);
    });
  });
}
