import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress, skipWithoutSite } from './chosen-sites.ts';
import { expectClock } from './clock-of-page.ts';
import { line, publishAfterVisit } from './live-of-page.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

/** Twenty minutes and a half before the first talk. */
const early = '2021-04-09T13:39:30Z';

const openEarly = async (page: Page): Promise<void> => {
  await page.clock.install({ time: early });
  await page.route('**/api/version.json', (route) => route.abort());
  await page.goto('');
  await expect(line(page, 'now')).toContainText('Starting in 21 min');
};

/** From now on, records what a screen reader announces when the notice changes. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    const notice = document.querySelector('.live-notice');
    if (notice === null) return;
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const within = target instanceof Element ? target : target.parentElement;
        const region = within?.closest('[aria-live], [role=status]');
        const text = notice.querySelector('.said')?.textContent ?? '';
        if (region?.getAttribute('aria-live') !== 'off' && heard.at(-1) !== text) heard.push(text);
      }
    }).observe(notice, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { heard });
  });
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test.describe('the line about now', () => {
  test('keeps the focus on its buttons while its minutes pass', async ({ page }) => {
    await openEarly(page);
    for (const name of ['Jump to now', 'Dismiss']) {
      const button = line(page, 'now').getByRole('button', { name });
      await button.focus();
      await page.clock.runFor(60_000);
      await expect(button).toBeFocused();
    }
    await expect(line(page, 'now')).toContainText('Starting in 19 min');
    await expect(line(page, 'now').locator('.short')).toHaveText(/^in 19 min/);
    await page.clock.runFor(20 * 60_000);
    await expect(line(page, 'now')).toContainText('On now until');
    await expect(line(page, 'now').getByRole('button', { name: 'Dismiss' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(line(page, 'now')).toHaveCount(0);
  });

  test('is announced when its talk begins, and not with every minute before', async ({ page }) => {
    await openEarly(page);
    await listen(page);
    await page.clock.runFor(18 * 60_000);
    await expect(line(page, 'now')).toContainText('Starting in 3 min');
    expect(await heard(page)).toEqual([]);
    await page.clock.runFor(3 * 60_000);
    await expect(line(page, 'now')).toContainText('On now until');
    expect(await heard(page)).toEqual([expect.stringMatching(/^On now until/)]);
  });
});

test.describe('the focus of a notice that goes returns', () => {
  test('to where it was before', async ({ page }) => {
    await openEarly(page);
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await line(page, 'now').getByRole('button', { name: 'Dismiss' }).focus();
    await page.keyboard.press('Enter');
    await expect(line(page, 'now')).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test('to the page’s content if it was nowhere', async ({ page }) => {
    await openEarly(page);
    await line(page, 'now').getByRole('button', { name: 'Dismiss' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('when the list of changes closes', async ({ page }) => {
    await publishAfterVisit(page);
    const change = { identity: 'a', title: 'A', lines: [{ text: 'cancelled' }] };
    const json = { publications: [{ at: '2021-04-08T12:00:00.000Z', changes: [change] }] };
    await page.route('**/my/changes.json', (route) => route.fulfill({ json }));
    await page.goto('');
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('schedule:seen:v1'));
      localStorage.setItem(key ?? '', '2021-03-01T00:00:00Z');
    });
    await page.goto('schedule/');
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await line(page, 'changes').getByRole('button', { name: 'See changes' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(line(page, 'changes')).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test('when the zone of a link gives way to my time', async ({ page }) => {
    await page.goto('?tz=Asia/Tokyo');
    await expectClock(page, 'Times in Tokyo, UTC+9');
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.getByRole('button', { name: 'Use my time zone' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('clock-notice')).toBeHidden();
    await expect(link).toBeFocused();
  });
});

test.describe('a room whose next talk has the same title', () => {
  test.use({ baseURL: siteAddress('second') });

  test('links to that talk when it begins', async ({ page }) => {
    const [first, second] = ['talks/wave-at-the-confluence/', 'talks/warnings-in-the-night/'];
    await page.route('**/my/schedule.json', async (route) => {
      const response = await route.fetch();
      const schedule = (await response.json()) as { slots: { page?: string; title: string }[] };
      const slots = schedule.slots.map((slot) =>
        [first, second].includes(slot.page ?? '') ? { ...slot, title: 'Discussion' } : slot,
      );
      await route.fulfill({ response, json: { ...schedule, slots } });
    });
    const time = '2026-10-24T09:19:30Z';
    await page.clock.install({ time });
    await page.route('**/api/version.json', (route) => route.abort());
    await page.goto('schedule/2026-10-24/');
    await page.locator('.rooms-now summary').click();
    const link = page.locator('.rooms-now [data-listed][data-room="0"] [data-part=on] a');
    await expect(link).toHaveAttribute('href', `/${first}`);
    await link.focus();
    await page.clock.runFor(60_000);
    await expect(link).toHaveAttribute('href', `/${second}`);
    await expect(link).toBeFocused();
  });
});
