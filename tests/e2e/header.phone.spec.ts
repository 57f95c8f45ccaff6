import { expect } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

for (const [width, isBeside] of [
  [360, true],
  [320, false],
] as const) {
  for (const zone of ['Europe/Berlin', 'Asia/Ho_Chi_Minh']) {
    test.describe(`in a window of ${width} px in ${zone}`, () => {
      test.use({ viewport: { width, height: 780 }, timezoneId: zone });

      test(`the clock is ${isBeside ? 'beside' : 'below'} a short name`, async ({ page }) => {
        await page.goto('schedule/2026-10-24/');
        const name = await page.locator('.site-header .site-name').boundingBox();
        const clock = page.locator('.zone-button .zone-main');
        const box = await clock.boundingBox();
        if (name === null || box === null) throw new Error('The header is incomplete.');
        expect(box.y < name.y + name.height).toBe(isBeside);
        expect(box.x > name.x + name.width).toBe(isBeside);
        const cut = await clock.evaluate((text) => text.scrollHeight - text.clientHeight);
        expect(cut).toBeLessThanOrEqual(1);
      });
    });
  }
}
