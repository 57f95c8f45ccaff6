import { expect } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second'), viewport: { width: 1000, height: 800 } });

test('without JavaScript a day has every room, and the grid scrolls sideways', async ({ page }) => {
  await page.goto('schedule/2026-10-24/');
  await expect(page.locator('.room-names > p')).toHaveCount(7);
  const sizes = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const grid = document.querySelector('.program.rooms');
    return { page: scrollWidth - clientWidth, grid: (grid?.scrollWidth ?? 0) - clientWidth };
  });
  expect(sizes.page).toBe(0);
  expect(sizes.grid).toBeGreaterThan(0);
  await expect(page.locator('.room-pages')).toBeHidden();
});
