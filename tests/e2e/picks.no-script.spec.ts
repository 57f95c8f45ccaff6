import { expect, test } from '@playwright/test';

test('without JavaScript there are no stars, and nothing where they would be', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('pick-star').first()).toBeAttached();
  await expect(page.locator('pick-star :visible')).toHaveCount(0);
});

test('without JavaScript one’s own schedule says what it needs', async ({ page }) => {
  await page.goto('my/');
  await expect(page.getByText('Picking talks needs JavaScript')).toBeVisible();
  await expect(page.locator('my-schedule')).toBeHidden();
  await expect(page.getByRole('main').getByRole('link', { name: 'Schedule' })).toBeVisible();
});
