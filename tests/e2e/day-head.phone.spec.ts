import { expect } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

const day = 'schedule/2021-04-09/';

for (const [visitor, zone, isShown] of [
  ['in the event’s zone', 'America/Los_Angeles', false],
  ['in another zone', 'Europe/Berlin', true],
] as const) {
  test.describe(`to a visitor ${visitor}`, () => {
    test.use({ timezoneId: zone });

    test(`a day ${isShown ? 'names both zones' : 'does not repeat the header’s zone'}`, async ({
      page,
    }) => {
      await page.goto(day);
      await expect(page.locator('.zone-button .zone-main')).toBeVisible();
      await expect(page.locator('.day-head .zone-main')).toBeVisible({ visible: isShown });
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.day-head .zone-main'), 'on paper').toBeVisible();
    });
  });
}

test.describe('during an event whose clock changes', () => {
  test.use({ baseURL: siteAddress('second') });

  test('a day names the change', async ({ page }) => {
    await page.goto('schedule/2026-10-24/');
    await expect(page.locator('.day-head .zone-main')).toHaveText(/UTC\+2 until Sun 03:00, then/);
    await expect(page.locator('.day-head .zone-main')).toBeVisible();
  });
});
