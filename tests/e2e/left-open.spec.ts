import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress, skipWithoutSite } from './chosen-sites.ts';
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
