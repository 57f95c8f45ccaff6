import { expect } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

for (const [name, program] of [
  ['first', ''],
  ['second', 'schedule/2026-10-24/'],
] as const) {
  test.describe(`without JavaScript, at the ${name} event`, () => {
    test.use({ baseURL: siteAddress(name) });

    test('there are no stars, and no gaps in their place', async ({ page }) => {
      await page.goto(program);
      await expect(page.locator('pick-star').first()).toBeAttached();
      await expect(page.locator('pick-star :visible')).toHaveCount(0);
    });

    test('My schedule says what it needs', async ({ page }) => {
      await page.goto('my/');
      await expect(page.getByText('Starring talks requires JavaScript')).toBeVisible();
      await expect(page.locator('my-schedule')).toBeHidden();
      await expect(page.getByRole('main').getByRole('link', { name: 'Schedule' })).toBeVisible();
    });
  });
}
