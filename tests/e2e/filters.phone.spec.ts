import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress, skipWithoutSite } from './chosen-sites.ts';
import { findAccessibilityProblems, starOf } from './picks-of-page.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

const left = (page: Page) => page.locator('schedule-filters [data-part="left"]');
const rows = (page: Page) => page.locator('.program .slot:not(.filtered-out)');
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test.describe('with a thumb', () => {
  test.use({ baseURL: siteAddress('second') });

  test('the sheet narrows a day, undoes choices, and fits the phone', async ({ page }) => {
    await page.goto('schedule/2026-10-24/');
    const all = await rows(page).count();
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    const sheet = page.getByRole('dialog');
    await expect(sheet).toBeInViewport();
    await sheet.getByText('Track', { exact: true }).tap();
    await sheet.getByRole('list', { name: 'Track' }).getByRole('checkbox').first().check();
    await sheet.getByRole('button', { name: 'Done' }).tap();
    await expect(left(page)).toHaveText(/^\d+ of \d+ talks$/);
    expect(await rows(page).count()).toBeLessThan(all);
    expect(await fits(page)).toBe(true);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.locator('schedule-filters [data-remove="track"]').tap();
    await expect(rows(page)).toHaveCount(all);
    await expect(page).toHaveURL(/2026-10-24\/$/);
  });

  test('the sheet offers to clear the filters only while one is chosen', async ({ page }) => {
    await page.goto('schedule/2026-10-24/');
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    const sheet = page.getByRole('dialog');
    const clear = sheet.getByRole('button', { name: 'Clear filters' });
    const done = sheet.getByRole('button', { name: 'Done' });
    await expect(done).toHaveCount(1);
    await expect(clear).toBeHidden();
    const box = sheet.getByRole('checkbox', { name: 'Has a recording' });
    await box.check();
    await clear.tap();
    await expect(box).not.toBeChecked();
    await expect(clear).toBeHidden();
    await expect(done).toBeFocused();
  });

  test('a star that is set or removed changes what “my picks” shows at once', async ({ page }) => {
    await page.goto('schedule/2026-10-24/?picks=must');
    await expect(left(page)).toHaveText(/^0 of /);
    const other = await page.context().newPage();
    await other.goto('schedule/2026-10-24/');
    await starOf(other, 'Drones below the canopy').tap();
    await expect(left(page)).toHaveText(/^1 of /);
    await starOf(other, 'Drones below the canopy').tap();
    await expect(left(page)).toHaveText(/^0 of /);
  });

  test('from right to left the line is mirrored, and fits', async ({ page }) => {
    await page.goto('schedule/2026-10-24/?q=mud');
    await expect(left(page)).toHaveText(/^\d+ of \d+ talks$/);
    const places = () =>
      Promise.all(
        ['#filter-text', 'schedule-filters [data-open]'].map(
          async (part) => (await page.locator(part).boundingBox())?.x ?? 0,
        ),
      );
    const [field = 0, button = 0] = await places();
    expect(field).toBeLessThan(button);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const [mirrored = 0, other = 0] = await places();
    expect(mirrored).toBeGreaterThan(other);
    expect(await fits(page)).toBe(true);
  });
});
