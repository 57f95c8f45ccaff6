import axe from 'axe-core';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { skipWithoutSite } from './chosen-sites.ts';
import { chooseZone, expectClock, zoneButton } from './clock-of-page.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

test.use({ timezoneId: 'Asia/Kolkata' });

/** From now on, records every sentence in a polite live region. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
      new MutationObserver(() => {
        if (region.textContent.trim() !== '') said.push(region.textContent.trim());
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
    Object.assign(window, { said });
  });
const heard = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

test('the keyboard alone opens it, searches, and chooses, and the focus returns to where it was', async ({
  page,
}) => {
  await page.goto('');
  await expectClock(page, /My time/);
  const button = zoneButton(page);
  for (let presses = 0; presses < 40; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Time zone' });
  await expect(dialog).toBeVisible();
  while (!(await page.locator('#zone-search').evaluate((box) => box === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('united states');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = dialog.locator('[data-results] button').nth(1);
  await expect(second).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#zone-search')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('UTC');
  await page.keyboard.press('Tab');
  await expect(dialog.locator('[data-results] button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectClock(page, 'Times in UTC');
  await expect(button).toBeFocused();
});

test('a press outside closes it, but not a selection of text that ends outside', async ({
  page,
}) => {
  await page.goto('');
  await zoneButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Time zone' });
  const search = page.locator('#zone-search');
  await search.fill('India');
  const box = await search.boundingBox();
  if (box === null) throw new Error('The search is not shown');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(5, 300, { steps: 4 });
  await page.mouse.up();
  await expect(dialog).toBeVisible();
  await page.mouse.click(5, 300);
  await expect(dialog).toBeHidden();
});

test('Enter and Escape of an input method neither choose a zone nor close it', async ({ page }) => {
  await page.goto('');
  await zoneButton(page).click();
  const search = page.locator('#zone-search');
  await search.fill('ind');
  for (const key of ['Enter', 'Escape', 'ArrowDown']) {
    const init = { key, isComposing: true, bubbles: true, cancelable: true };
    await search.dispatchEvent('keydown', init);
    await expect(search).toBeFocused();
  }
  await expect(page.getByRole('dialog', { name: 'Time zone' })).toBeVisible();
});

test('Escape closes it and changes nothing', async ({ page }) => {
  await page.goto('');
  await zoneButton(page).click();
  await page.locator('#zone-search').fill('tokyo');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectClock(page, /My time/);
  await expect(zoneButton(page)).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('schedule:zone:v1'))).toBeNull();
});

test('a change is announced once', async ({ page }) => {
  await page.goto('');
  await expectClock(page, /My time/);
  await listen(page);
  await chooseZone(page, 'tokyo');
  await expectClock(page, 'Times in Tokyo, UTC+9');
  await expect(page.locator('[data-zone-status]')).toHaveText(
    'Times are now shown in Tokyo, UTC+9',
  );
  const sentences = await heard(page);
  expect(sentences.filter((text) => text.startsWith('Times are'))).toHaveLength(1);
  expect(sentences.length).toBeLessThanOrEqual(2);
});

test('filters in the address are not announced', async ({ page }) => {
  await page.goto('');
  await expectClock(page, /My time/);
  await expect(page.locator('[data-zone-status]')).toBeEmpty();
});

test.describe('the search', () => {
  for (const [query, first] of [
    ['kolkata', 'Kolkata'],
    ['Calcutta', 'Kolkata'],
    ['mumbai', 'Mumbai'],
    ['new delhi', 'Delhi'],
    ['sao paulo', 'São Paulo'],
    ['+5:45', 'Kathmandu'],
    ['utc', 'UTC'],
    ['Europe/Kiev', 'Kyiv'],
  ] as const) {
    test(`finds ${first} for "${query}"`, async ({ page }) => {
      await page.goto('');
      await zoneButton(page).click();
      await page.locator('#zone-search').fill(query);
      await expect(page.locator('[data-results] button').first()).toContainText(first);
    });
  }

  test('shows all three of IST with their offsets', async ({ page }) => {
    await page.goto('');
    await zoneButton(page).click();
    await page.locator('#zone-search').fill('IST');
    const rows = page.locator('[data-results] button');
    await expect(rows.filter({ hasText: 'UTC+5:30' }).first()).toBeVisible();
    await expect(rows.filter({ hasText: 'UTC+3' }).first()).toBeVisible();
    await expect(rows.filter({ hasText: 'UTC+1' }).first()).toBeVisible();
  });

  test('says when nothing is found, and Enter then does nothing', async ({ page }) => {
    await page.goto('');
    await zoneButton(page).click();
    await page.locator('#zone-search').fill('zzzzqqqq');
    await expect(page.getByText('No time zones found')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test('its table is loaded when it is first opened', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('');
  await expectClock(page, /My time/);
  expect(scripts.filter((address) => address.includes('zone-chooser'))).toEqual([]);
  await zoneButton(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(scripts.filter((address) => address.includes('zone-chooser'))).toHaveLength(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open chooser breaks no rule of accessibility (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('?tz=Asia/Tokyo&now=2021-04-09T14:20:00Z');
    await zoneButton(page).click();
    await page.locator('#zone-search').fill('ist');
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const result = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(violations).toEqual([]);
  });
}

test.describe('for somebody in the event’s own zone', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });

  test('it offers one clock, which is the one that the page names', async ({ page }) => {
    await page.goto('');
    await expectClock(page, /Event time/);
    await zoneButton(page).click();
    const clocks = page.getByRole('dialog', { name: 'Time zone' }).locator('[data-clock]:visible');
    await expect(clocks).toHaveText(/^Event time/);
    await expect(clocks).toHaveAttribute('aria-current', 'true');
  });
});
