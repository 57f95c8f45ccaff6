import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { keptPicks, myRows, starOf } from './picks-of-page.ts';
import { test } from './site-test.ts';

/** A canceled talk of the second event, and a page of its program. */
const [title, pick] = ['A talk on the ferry', 'talks/ferry-talk/1'];
const day = 'schedule/2026-10-25/';
/** A talk of several slots, one of which is canceled. */
const repeated = 'talks/sensor-clinic/';

test.use({ baseURL: siteAddress('second') });

/** Opens a page whose stars are complete. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('pick-star[data-level]')).toHaveCount(
    await page.locator('pick-star').count(),
  );
}

/** Stores a pick from before the cancellation. */
const pickEarlier = (page: Page, level: 'must' | 'maybe') =>
  page.addInitScript(
    ([identity, chosen]) => {
      if (sessionStorage.getItem('visited') !== null) return;
      sessionStorage.setItem('visited', 'yes');
      const picks = { [identity]: { level: chosen } };
      localStorage.setItem('schedule:picks:v1:confluence-2026', JSON.stringify(picks));
    },
    [pick, level] as const,
  );

test.describe('a canceled talk that is not picked', () => {
  for (const path of [day, 'talks/ferry-talk/', 'speakers/emil-novak/']) {
    test(`offers no star on ${path}`, async ({ page }) => {
      await open(page, path);
      await expect(page.locator(`pick-star[pick="${pick}"]`)).toHaveCount(1);
      await expect(starOf(page, title)).toHaveCount(0);
    });
  }

  test('offers no star in a grid', async ({ page }) => {
    await open(page, day);
    await page.getByRole('radio', { name: 'Grid' }).check();
    await expect(page.locator('.slot[data-status=cancelled] pick-star button')).toHaveCount(0);
    expect(await page.locator('.slot:visible pick-star button').count()).toBeGreaterThan(3);
  });

  test('offers no star in the results of the search', async ({ page }) => {
    await page.goto('search/?q=ferry');
    const found = page.locator('.slot', { hasText: title });
    await expect(found.locator('pick-star[data-level]')).toHaveCount(1);
    await expect(found.getByRole('button')).toHaveCount(0);
  });

  test('offers the stars of its other slots', async ({ page }) => {
    await open(page, repeated);
    await expect(page.locator('.own-slot pick-star button')).toHaveCount(2);
    await expect(page.locator('.own-slot[data-status=cancelled] button')).toHaveCount(0);
  });
});

test.describe('a canceled talk that was picked', () => {
  for (const level of ['must', 'maybe'] as const) {
    test(`(${level}) is removed by one press, which another press reverses`, async ({ page }) => {
      await pickEarlier(page, level);
      await open(page, day);
      const star = starOf(page, title);
      await expect(star).toHaveAttribute('aria-pressed', 'true');
      await star.click();
      await expect(star).toHaveAttribute('aria-pressed', 'false');
      await expect(star).toBeFocused();
      expect(await keptPicks(page)).toEqual({});
      await star.click();
      await expect(star).toHaveAttribute('aria-pressed', 'true');
      expect(Object.keys(await keptPicks(page))).toEqual([pick]);
      await star.click();
      await page.reload();
      await expect(page.locator('pick-star button').first()).toBeAttached();
      await expect(star).toHaveCount(0);
    });
  }

  test('stays in My schedule, where it is removed in the same way', async ({ page }) => {
    await pickEarlier(page, 'must');
    await page.goto('my/');
    await expect(myRows(page)).toContainText('Canceled');
    await starOf(page, title).click();
    await expect(starOf(page, title)).toHaveAttribute('aria-pressed', 'false');
    expect(await keptPicks(page)).toEqual({});
    await expect(myRows(page)).toHaveCount(1);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'No picks yet' })).toBeVisible();
  });

  test('is restored as it was after it was withdrawn', async ({ page }) => {
    const withdrawn = {
      'talks/withdrawn/1': { level: 'maybe', title: 'Withdrawn', start: 1_792_748_000_000 },
    };
    await page.addInitScript((picks) => {
      if (sessionStorage.getItem('visited') !== null) return;
      sessionStorage.setItem('visited', 'yes');
      localStorage.setItem('schedule:picks:v1:confluence-2026', JSON.stringify(picks));
    }, withdrawn);
    await page.goto('my/');
    const star = starOf(page, 'Withdrawn');
    await star.click();
    expect(await keptPicks(page)).toEqual({});
    await star.click();
    expect(await keptPicks(page)).toEqual(withdrawn);
  });

  test('gets its star when it is picked in another tab', async ({ page, context }) => {
    await open(page, day);
    await expect(starOf(page, title)).toHaveCount(0);
    const other = await context.newPage();
    await pickEarlier(other, 'must');
    await other.goto('my/');
    await expect(starOf(page, title)).toHaveAttribute('aria-pressed', 'true');
  });
});
