import { expect, test } from '@playwright/test';
import { siteAddress } from '#tests/sites.ts';

test.use({ baseURL: siteAddress('second') });

test('without JavaScript there are no filters, and every talk, whatever the address asks for', async ({
  page,
}) => {
  await page.goto('schedule/2026-10-24/?track=nonsense&q=river');
  await expect(page.locator('schedule-filters')).toBeHidden();
  await expect(page.locator('.program .slot').first()).toBeVisible();
});
