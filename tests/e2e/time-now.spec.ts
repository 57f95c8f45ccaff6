import { expect } from '@playwright/test';
import { skipWithoutSite } from './chosen-sites.ts';
import { expectClock } from './clock-of-page.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

test.use({ timezoneId: 'Asia/Kolkata' });

test('a set clock is announced in the clock of the page, with a link back', async ({ page }) => {
  await page.goto('?now=2021-04-09T14:20:00Z');
  const notice = page.locator('clock-notice');
  await expect(notice).toContainText(
    /Preview: showing the site as of Friday, April 9, 2021, 7:50\sPM \(Kolkata, UTC\+5:30\)\./,
  );
  await notice.getByRole('button', { name: 'Use the current time' }).click();
  await expectClock(page, /My time/);
  await expect(notice).toBeHidden();
  expect(page.url()).not.toContain('now=');
});

test('a clock set to an invalid time is reported, and the real time applies', async ({ page }) => {
  await page.goto('?now=2021-02-30T14:20:00Z');
  await expect(page.locator('clock-notice')).toContainText('“2021-02-30T14:20:00Z”');
});

test('a set clock applies to its page only', async ({ page }) => {
  await page.goto('?now=2021-04-09T14:20:00Z');
  await expect(page.locator('clock-notice')).toBeVisible();
  await page.goto('speakers/');
  await expectClock(page, /My time/);
  await expect(page.locator('clock-notice')).toBeHidden();
});
