import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

const edgesOf = (of: Locator) =>
  of.evaluateAll((all) =>
    all.map((one) => {
      const { left, right } = one.getBoundingClientRect();
      return { left, right };
    }),
  );

test('on a phone, the picture and the rule below it reach from edge to edge', async ({ page }) => {
  await page.goto('');
  const picture = page.locator('.event-picture');
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(await edgesOf(picture)).toEqual([{ left: 0, right: width }]);
  await expect(picture).toHaveCSS('border-bottom-width', '4px');
  await expect(page.locator('.event-picture + .masthead')).toHaveCSS('border-top-width', '0px');
});

test('each organizer has a line, with role and affiliation below the name', async ({ page }) => {
  await page.goto('');
  const organizers = page.locator('.fact', { hasText: 'Organizers' }).getByRole('listitem');
  await expect(organizers.first().locator('p')).toHaveText([
    'Jonas Weidenbach',
    'General chair, Institute for Running Waters, Passau',
  ]);
  const names = organizers.locator('.names');
  const starts = new Set((await edgesOf(names)).map(({ left }) => left));
  expect(await names.count()).toBeGreaterThan(3);
  expect(starts.size).toBe(1);
});

test('the dates when the chat opens and closes begin at the same place', async ({ page }) => {
  await page.goto('');
  const dates = await edgesOf(page.locator('[data-visible="chat"] .when'));
  expect(dates).toHaveLength(2);
  expect(dates[0]?.left).toBe(dates[1]?.left);
});
