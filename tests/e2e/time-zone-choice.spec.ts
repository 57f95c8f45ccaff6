import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { skipWithoutSite } from './chosen-sites.ts';
import { chooseZone, expectClock, expectFirstTime, zoneButton } from './clock-of-page.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

test.use({ timezoneId: 'Asia/Kolkata' });

const mine = 'My time: Kolkata, UTC+5:30';
const event = 'Event time: Los Angeles, UTC−7';
const tokyo = 'Times in Tokyo, UTC+9';

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('schedule:zone:v1'));

/** The small clock of the first slot, as shown. */
const firstSmallRange = (page: Page) =>
  page.locator('.slot-other [aria-hidden]', { hasText: '–' }).first();

/** Changes the event to one with only a venue: its first clock is event time. */
const atVenue = (page: Page) =>
  page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replace('data-first="mine"', 'data-first="event"');
    return route.fulfill({ response, body });
  });

/** Every storage throws, as where a browser blocks the data of sites. */
const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, storage, {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    }
  });

test.describe('the clock of a first visit', () => {
  test('is my time where the event is online, with event time small beside it', async ({
    page,
  }) => {
    await page.goto('');
    await expectClock(page, mine);
    await expectFirstTime(page, '7:30 PM');
    await expect(page.locator('[data-zones="2021-04-09"] .zone-other')).toHaveText(event);
    await expect(firstSmallRange(page)).toHaveText('7:00 AM–7:15 AM');
  });

  test('is event time where it has only a venue, with my time small beside it', async ({
    page,
  }) => {
    await atVenue(page);
    await page.goto('');
    await expectClock(page, event);
    await expectFirstTime(page, '7:00 AM');
    await expect(page.locator('[data-zones="2021-04-09"] .zone-other')).toHaveText(mine);
    await expect(firstSmallRange(page)).toHaveText('7:30 PM–7:45 PM');
  });

  test.describe('in a zone with the event’s clock', () => {
    test.use({ timezoneId: 'America/Vancouver' });

    test('is one clock, and no script of times is loaded', async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url());
      });
      await page.goto('', { waitUntil: 'networkidle' });
      await expectClock(page, event);
      await expect(page.locator('.slot-other').first()).toBeEmpty();
      expect(scripts.filter((address) => address.includes('local-times'))).toEqual([]);
    });
  });
});

test.describe('a choice', () => {
  test('applies to every page and to the next visit', async ({ page, context }) => {
    await page.goto('');
    await chooseZone(page, 'tokyo');
    await expectClock(page, tokyo);
    await expectFirstTime(page, '11:00 PM');
    expect(await kept(page)).toBe('Asia/Tokyo');
    await page.goto('speakers/');
    await expectClock(page, tokyo);
    const later = await context.newPage();
    await later.goto('');
    await expectClock(later, tokyo);
    await expectFirstTime(later, '11:00 PM');
  });

  test('can be event time, and my time again', async ({ page }) => {
    await page.goto('');
    await zoneButton(page).click();
    await page.getByRole('button', { name: 'Event time Los Angeles, UTC−7' }).click();
    await expectClock(page, event);
    await expectFirstTime(page, '7:00 AM');
    expect(await kept(page)).toBe('event');
    await zoneButton(page).click();
    await page.getByRole('button', { name: 'My time Kolkata, UTC+5:30' }).click();
    await expectClock(page, mine);
    expect(await kept(page)).toBe('mine');
  });

  test('reaches the other open tabs', async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto('speakers/');
    await expectClock(other, mine);
    await page.goto('');
    await chooseZone(page, 'tokyo');
    await expectClock(other, tokyo);
    // The viewer made this choice elsewhere, so it is not announced here.
    await expect(other.locator('[data-zone-status]')).toBeEmpty();
  });

  test('applies to the visit if storage is refused', async ({ page }) => {
    await refuseStorage(page);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('');
    await expectClock(page, mine);
    await chooseZone(page, 'tokyo');
    await expectClock(page, tokyo);
    await page.goto('speakers/');
    await expectClock(page, tokyo);
    expect(errors).toEqual([]);
  });

  test('in another form counts as absent', async ({ page }) => {
    for (const value of ['{"zone":"Asia/Tokyo"}', 'Mars/Phobos', '', 'x'.repeat(100_000)]) {
      await page.addInitScript((text) => localStorage.setItem('schedule:zone:v1', text), value);
      await page.goto('');
      await expectClock(page, mine);
    }
  });
});

test.describe('a link with a zone', () => {
  test('applies to the visit, says so, and is not stored', async ({ page, context }) => {
    await page.goto('?tz=Asia/Tokyo');
    await expectClock(page, tokyo);
    await expectFirstTime(page, '11:00 PM');
    const notice = page.locator('clock-notice');
    await expect(notice).toContainText('Showing times in Tokyo, UTC+9, as set by your link.');
    await page.goto('speakers/');
    await expectClock(page, tokyo);
    await expect(notice).toContainText('as set by your link');
    expect(await kept(page)).toBeNull();
    const later = await context.newPage();
    await later.goto('');
    await expectClock(later, mine);
    await expect(later.locator('clock-notice')).toBeHidden();
  });

  test('gives way to "use mine"', async ({ page }) => {
    await page.goto('?tz=Asia/Tokyo#top');
    await page.getByRole('button', { name: 'Use my time zone' }).click();
    await expectClock(page, mine);
    await expect(page.locator('clock-notice')).toBeHidden();
    expect(page.url()).not.toContain('tz=');
    await page.goto('speakers/');
    await expectClock(page, mine);
  });

  test('gives way to the choice that was stored before', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('schedule:zone:v1', 'event'));
    await page.goto('?tz=Asia/Tokyo');
    await page.getByRole('button', { name: 'Use my time zone' }).click();
    await expectClock(page, event);
    expect(await kept(page)).toBe('event');
  });

  test('may use an old name, and shows the city’s present name', async ({ page }) => {
    await page.goto('?tz=Asia/Katmandu');
    await expectClock(page, 'Times in Kathmandu, UTC+5:45');
    await page.goto('?tz=US/Eastern');
    await expectClock(page, 'Times in New York, UTC−4');
  });

  test('to no valid zone is ignored, with a message', async ({ page }) => {
    for (const asked of ['Mars/Phobos', '<script>alert(1)</script>', 'IST']) {
      await page.goto(`?tz=${encodeURIComponent(asked)}`);
      await expectClock(page, mine);
      const notice = page.locator('clock-notice');
      await expect(notice).toContainText(`“${asked}” isn’t a time zone`);
      await notice.getByRole('button', { name: 'Dismiss' }).click();
      await expect(notice).toBeHidden();
    }
  });

  test('is in no address of the page', async ({ page }) => {
    await page.goto('?tz=Asia/Tokyo&now=2021-04-09T14:20:00Z');
    await expectClock(page, tokyo);
    const spread = await page.evaluate(() =>
      [...document.querySelectorAll('a[href], link[href]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => /[?&](tz|now)=/.test(href)),
    );
    expect(spread).toEqual([]);
  });
});

test.describe('the link to share', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('names the shown zone by its present name', async ({ page }) => {
    await page.goto('?now=2021-04-09T14:20:00Z');
    await zoneButton(page).click();
    await page.getByRole('button', { name: 'Copy link with this time zone' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.search).toBe('?tz=Asia/Kolkata');
  });

  test('can be copied by hand where there is no clipboard', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await page.goto('');
    await chooseZone(page, 'tokyo');
    await zoneButton(page).click();
    await page.getByRole('button', { name: 'Copy link with this time zone' }).click();
    const link = page.getByRole('textbox', { name: 'Link with this time zone' });
    await expect(link).toBeFocused();
    await expect(link).toHaveValue(/\?tz=Asia\/Tokyo$/);
  });
});
