import { expect } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

test('a talk’s links say in few words when they are available, and stand apart', async ({
  page,
}) => {
  await page.goto('talks/what-the-monsoon-teaches/');
  const links = page.locator('main .links > li');
  const hours = await links
    .locator('.hours')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' ')));
  expect(hours.map((text) => text.trim())).toEqual([
    'Available 09:20–10:20',
    'Available until 09:20',
    'Available from 10:20',
    'Available 09:20–10:20',
    'Available until 09:20',
  ]);
  const boxes = await links.evaluateAll((all) =>
    all.map((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { top, bottom };
    }),
  );
  const gaps = boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
});
