import { expect } from '@playwright/test';
import sharp from 'sharp';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

test('the menu at the foot of a phone shows every word, and its panel closes as people expect', async ({
  page,
}) => {
  await page.goto('?now=2026-10-24T09:35:00Z');
  const items = page.locator('.site-header .items');
  expect(await items.evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
  for (const link of await items.getByRole('link').all()) {
    await expect(link).toBeInViewport({ ratio: 1 });
  }

  const more = page.locator('.site-header summary');
  const arrow = () => more.evaluate((word) => getComputedStyle(word, '::after').transform);
  const closed = await arrow();
  const inside = page.getByRole('link', { name: 'Code of conduct' }).first();
  await page.locator('.live-notice [data-line="now"]').waitFor();
  await more.tap();
  expect(await arrow(), 'the arrow turns').not.toBe(closed);
  await expect(inside, 'nothing lies over it').toBeInViewport({ ratio: 1 });
  await inside.click({ trial: true });
  await expect(page.locator('.site-header').getByRole('link', { name: 'Rooms' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inside).toBeHidden();
  await expect(more).toBeFocused();
  await more.tap();
  await page.locator('h1').tap();
  await expect(inside).toBeHidden();
});

test.describe('on a screen with two dots for each pixel', () => {
  test.use({ deviceScaleFactor: 2 });

  test('no line is drawn at the edge of a menu that does not scroll', async ({ page }) => {
    await page.goto('search/');
    const box = await page.locator('.site-header .items').boundingBox();
    if (box === null) throw new Error('There is no menu.');
    // Above the words, where only the background is.
    const clip = { x: 0, y: box.y + 4, width: 360, height: 4 };
    const { data, info } = await sharp(await page.screenshot({ clip }))
      .raw()
      .toBuffer({
        resolveWithObject: true,
      });
    const colors = new Set<string>();
    for (let at = 0; at < data.length; at += info.channels) {
      colors.add(data.subarray(at, at + 3).toString('hex'));
    }
    expect([...colors]).toHaveLength(1);
  });
});

test('the line about now is one line, names what is on, and links to it', async ({ page }) => {
  await page.goto('schedule/2026-10-24/?now=2026-10-24T09:35:00Z');
  const line = page.locator('.live-notice [data-line="now"]');
  const lead = line.getByRole('button', { name: /^Jump to now\s*Now · / });
  await expect(lead).toBeVisible();
  expect((await line.boundingBox())?.height).toBeLessThan(48);
  await lead.tap();
  await expect(page.locator(':focus')).toHaveText(/Who reads a warning/);
  await expect(page.locator(':focus')).toBeInViewport();
});
