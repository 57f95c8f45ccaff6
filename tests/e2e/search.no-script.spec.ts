import { expect } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

for (const name of ['first', 'second'] as const) {
  test.describe(`without JavaScript, at the ${name} event`, () => {
    test.use({ baseURL: siteAddress(name) });

    test('the search says what it needs, and links to the complete lists', async ({ page }) => {
      await page.goto('search/');
      await expect(
        page.getByText('Search runs in your browser and needs JavaScript'),
      ).toBeVisible();
      await expect(page.getByRole('searchbox')).toBeHidden();
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: 'Schedule' })).toBeVisible();
      await expect(main.getByRole('link', { name: 'Speakers' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeHidden();
    });
  });
}
