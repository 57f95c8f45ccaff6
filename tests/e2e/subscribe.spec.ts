import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { shiftOf } from './layout-shift.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

/** For a calendar whose address is in no field, such as a room's, a track's, or a day's. It is opened first. */
async function copyPart(page: Page): Promise<void> {
  const calendar = page.locator('details[name=calendar]').first();
  await calendar.locator('summary').click();
  await calendar.locator('copy-address').getByRole('button').click();
}

test('the complete address is copied, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('subscribe/');
  await copyPart(page);
  const said = page.locator('copy-address:not(:has(input)) [role=status]').first();
  await expect(said).not.toBeEmpty();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^https?:\/\/.+\.ics$/);
  const field = page.locator('copy-address input').first();
  await page.locator('copy-address:has(input)').getByRole('button').first().click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(await field.inputValue());
});

test('without clipboard access, the address is selected for copying by hand', async ({ page }) => {
  await page.goto('subscribe/');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await copyPart(page);
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toMatch(/\.ics$/);
  await page.locator('copy-address:has(input)').getByRole('button').first().click();
  await expect(page.locator('copy-address input').first()).toBeFocused();
});

for (const width of [360, 412]) {
  test.describe(`on a phone of ${width} px`, () => {
    test.use({ viewport: { width, height: 823 }, hasTouch: true, isMobile: true });

    test('nothing moves when the buttons that copy addresses appear', async ({ page }) => {
      // The page is drawn before they can be pressed.
      await page.route(/\.js$/, async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await page.goto('subscribe/');
      await expect(page.getByRole('button', { name: 'Copy' }).first()).toBeVisible();
      const shift = await shiftOf(page);
      expect(shift).toBe(0);
    });
  });
}
