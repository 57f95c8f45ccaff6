import { expect } from '@playwright/test';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { keepMarks, openUntilStarted } from '#tests/code-started.ts';
import { siteAddress, skipWithoutSite } from './chosen-sites.ts';
import { expectClock } from './clock-of-page.ts';
import { answerVersion, line, row, showAgain } from './live-of-page.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

/*
 * Pages that stay open for days. A device that sleeps lets no timer run, and some that sleep with the page in view tell
 * it nothing when they wake up.
 */

/** The device sleeps until an instant: the time passes, and no timer runs. */
const sleepUntil = (page: Page, instant: string): Promise<void> =>
  page.clock.setSystemTime(instant);

for (const [how, wake] of [
  ['is shown again', showAgain],
  ['has waited for a minute', (page: Page) => page.clock.runFor(60_000)],
] as const) {
  test(`a page that is opened days before the event is live after its device has slept until then, once it ${how}`, async ({
    page,
  }) => {
    await page.clock.install({ time: '2021-04-06T12:00:00Z' });
    await answerVersion(page, { version: 'one', date: '2021-04-09T14:05:00Z' });
    await page.goto('');
    await expect(row(page, 'Opening Remarks')).not.toHaveAttribute('data-live');
    await sleepUntil(page, '2021-04-09T14:05:00Z');
    await wake(page);
    await expect(row(page, 'Opening Remarks')).toHaveAttribute('data-live', 'now');
    await expect(line(page, 'now')).toBeVisible();
  });
}

test.describe('the list of rooms', () => {
  test.use({ baseURL: siteAddress('second') });

  for (const opened of ['2026-10-20T12:00:00Z', '2026-10-24T03:00:00Z']) {
    test(`of a page opened at ${opened} appears when the page is shown again during its day, and not later`, async ({
      page,
    }) => {
      const rooms = page.locator('.rooms-now');
      await page.clock.install({ time: opened });
      await page.route('**/api/version.json', (route) => route.abort());
      await page.goto('schedule/2026-10-24/');
      await expect(rooms).toBeHidden();
      await sleepUntil(page, '2026-10-24T09:10:00Z');
      await showAgain(page);
      await expect(rooms).toBeVisible();
      await sleepUntil(page, '2026-10-25T03:00:00Z');
      await showAgain(page);
      await expect(rooms).toBeHidden();
    });
  }
});

test.describe('on a device that changes its zone', () => {
  /** A page, and what takes its device to a zone. The context has no zone, because that could not be changed. */
  const openAt = async (browser: Browser) => {
    // The types lack the value that leaves out the zone of all tests.
    const none = { timezoneId: undefined } as unknown as BrowserContextOptions;
    const context = await browser.newContext(none);
    await keepMarks(context);
    context.on('page', openUntilStarted);
    const page = await context.newPage();
    const device = await context.newCDPSession(page);
    const travel = (timezoneId: string) =>
      device.send('Emulation.setTimezoneOverride', { timezoneId });
    return { page, travel };
  };

  test('every time follows when the page is shown again', async ({ browser }) => {
    const { page, travel } = await openAt(browser);
    await travel('America/New_York');
    await page.goto('?now=2021-04-09T14:20:00Z');
    await expectClock(page, 'My time: New York, UTC−4');
    await travel('Asia/Tokyo');
    await showAgain(page);
    await expectClock(page, 'My time: Tokyo, UTC+9');
    await expect(page.locator('time[datetime="2021-04-09T14:00:00Z"]').first()).toHaveText(
      '11:00 PM',
    );
    await expect(line(page, 'now')).toContainText(/until Sat.12:15.AM/);
  });

  test('a page in event time shows the other clock from then on', async ({ browser }) => {
    const { page, travel } = await openAt(browser);
    await travel('America/Los_Angeles');
    await page.goto('');
    await expect(page.locator('html')).toHaveAttribute('data-clocks', 'one');
    await travel('Asia/Tokyo');
    await showAgain(page);
    await expect(page.locator('html')).toHaveAttribute('data-clocks', 'two');
    await expectClock(page, 'My time: Tokyo, UTC+9');
  });
});
