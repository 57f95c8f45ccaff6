import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { findAccessibilityProblems, starOf } from './picks-of-page.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

const session = 'sessions/living-rivers/1';
const waves = 'talks/wave-at-the-confluence/1';
const narrow = 'talks/narrow-rivers/1';
const warnings = 'talks/warnings-in-the-night/1';

async function openPicks(page: Page, picks: readonly string[], query = ''): Promise<void> {
  await page.goto(`my/${query}#picks=&${picks.map((pick) => `named=must:${pick}`).join('&')}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
}

const head = (page: Page) => page.locator('my-schedule .clash:visible');
const overlaps = (page: Page) => page.locator('my-schedule .overlap:visible');

test('a clash is a heading, the time that the talks share, and their whole titles', async ({
  page,
}) => {
  await openPicks(page, [session, waves]);
  await expect(head(page).locator('strong')).toHaveText('Clash');
  await expect(overlaps(page).locator('.slot-clock')).toHaveText('10:50–11:20');
  await expect(overlaps(page).getByRole('listitem')).toHaveText([
    'Living rivers',
    'When two flood waves meet',
  ]);
  expect(await findAccessibilityProblems(page)).toEqual([]);
});

test('clashes are counted, and their titles begin where those of the rows do', async ({ page }) => {
  await openPicks(page, [session, waves, narrow, warnings]);
  await expect(head(page).locator('strong')).toHaveText('2 clashes');
  await expect(overlaps(page).locator('.slot-clock')).toHaveText(['10:50–11:20', '11:20–11:50']);
  const starts = await page
    .locator('my-schedule :is(.clash > strong, .overlap > .titles, .slot > .what)')
    .evaluateAll((all) =>
      all.map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return Math.round(range.getBoundingClientRect().left);
      }),
    );
  expect(new Set(starts).size).toBe(1);
});

test.describe('in another zone', () => {
  test.use({ timezoneId: 'Asia/Kolkata' });

  test('the times of clashes are in the viewer’s clock, also after a star is pressed', async ({
    page,
  }) => {
    await openPicks(page, [session, waves]);
    const time = overlaps(page).locator('.slot-time');
    await expect(time.locator('time')).toHaveText(['14:20', '14:50']);
    await expect(time).toContainText('10:50–11:20');
    const star = starOf(page, 'When two flood waves meet');
    await star.click();
    await star.click();
    await expect(overlaps(page)).toHaveCount(0);
    await star.click();
    await expect(time.locator('time')).toHaveText(['14:20', '14:50']);
  });
});
