import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { siteFolder } from './chosen-sites.ts';
import { copyOf, keptSite, whenKept } from './kept-site.ts';
import type { KeptSite } from './kept-site.ts';
import { findAccessibilityProblems, keptPicks, myRows, pickLink, starOf } from './picks-of-page.ts';
import { canReadPaper, cannotReadPaper, letters, print } from './printed.ts';
import { test } from './site-test.ts';

/** On the laptop weeks before, and on the phone on the day; the changes are in `tests/stories.ts`. */
const walks = [
  {
    event: 'first',
    name: '2nd On-Device Intelligence Workshop',
    home: '2021-03-20T18:00:00Z',
    corridor: '2021-04-09T17:20:00Z',
    day: '',
    cancelled: 'Tensor Operator Set Architecture',
    moved: 'Closing Remarks',
    own: 'Putting AI on Diet',
    news: () => /Tensor Operator Set Architecture \(TOSA\)\u2069: canceled\. \(1 more\)/,
    eventTime: 'Event time: Los Angeles, UTC−7',
    visitors: [
      { zone: 'America/Los_Angeles', label: '', before: '2:15 PM', after: '2:20 PM' },
      { zone: 'Asia/Kolkata', label: 'Kolkata, UTC+5:30', before: '2:45 AM', after: '2:50 AM' },
      // Thirteen hours ahead of the event.
      { zone: 'Asia/Dhaka', label: 'Dhaka, UTC+6', before: '3:15 AM', after: '3:20 AM' },
    ],
  },
  {
    event: 'second',
    name: 'Confluence 2026',
    home: '2026-10-03T18:00:00Z',
    corridor: '2026-10-25T08:20:00Z',
    day: 'schedule/2026-10-25/',
    cancelled: 'After the glacier',
    moved: 'Eleven warnings',
    own: 'How old is this water',
    news: (before: string, after: string, label: string) =>
      `Eleven warnings: what two false alarms taught us\u2069: moved from ${before} to ${after} (${label}). (1 more)`,
    eventTime: 'Event time: Berlin, UTC+1',
    visitors: [
      { zone: 'Europe/Berlin', label: 'Berlin, UTC+1', before: '10:00', after: '09:50' },
      { zone: 'Asia/Kolkata', label: 'Kolkata, UTC+5:30', before: '14:30', after: '14:20' },
      { zone: 'Pacific/Kiritimati', label: 'Kiritimati, UTC+14', before: '23:00', after: '22:50' },
    ],
  },
] as const;

const phoneWindow = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };

const line = (page: Page, name: string) => page.locator(`.live-notice [data-line="${name}"]`);
const rowOf = (page: Page, title: string) => myRows(page).filter({ hasText: title });
const timeOf = (page: Page, title: string) => rowOf(page, title).locator('time').first();

const expectWellMade = async (page: Page): Promise<void> => {
  expect(await findAccessibilityProblems(page)).toEqual([]);
  const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
};

/**
 * Waits until the device has stored a publication, recognized by its schedule, and its worker is active. A browser that
 * is driven by a tool may never answer a question while one worker replaces another.
 */
const whenUpdated = async (page: Page, schedule: string): Promise<void> => {
  const isUpdated = () =>
    page.evaluate(async (text) => {
      const { installing, waiting, active } = await navigator.serviceWorker.ready;
      if (installing !== null || waiting !== null || active?.state !== 'activated') return false;
      const kept = await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).match('/my/schedule.json'))?.text(),
        ),
      );
      return kept.includes(text);
    }, schedule);
  await expect.poll(isUpdated, { timeout: 20_000 }).toBe(true);
};

/**
 * Taps the button that reloads its page. On a slow machine, Chromium does not finish about one of twenty such reloads
 * while the page’s worker saves other pages, and we don’t know why; a person would open the page again.
 */
async function reloadWith(button: Locator): Promise<void> {
  const page = button.page();
  const loaded = page.waitForEvent('load', { timeout: 20_000 });
  await button.tap();
  await loaded.catch(async () => {
    await expect(async () => {
      await page.goto(page.url());
    }).toPass();
  });
}

for (const walk of walks) {
  const { event, home, corridor, day, cancelled, moved, own } = walk;

  test.describe(`an attendee of the ${event} event`, () => {
    const announced = siteFolder(`story-${event}-announced`);
    let site: KeptSite;
    test.beforeEach(async () => {
      site = await keptSite(copyOf(announced));
    });
    test.afterEach(() => site.remove());

    for (const { zone, label, before, after } of walk.visitors) {
      test.describe(`in ${zone}`, () => {
        test.use({ serviceWorkers: 'allow', timezoneId: zone });

        test('plans at home, takes the plan along, and learns what changes, also without a network', async ({
          page: laptop,
          browser,
        }) => {
          const corridorClock = `?now=${corridor}`;
          const changed = siteFolder(`story-${event}-changed`);
          const schedule = readFileSync(join(changed, 'my/schedule.json'), 'utf8');
          const elsewhere = await browser.newContext(phoneWindow);
          const phone = await elsewhere.newPage();
          const errors: string[] = [];
          for (const page of [laptop, phone]) {
            page.on('pageerror', ({ message }) => errors.push(message));
          }

          const link = await test.step('at home, on the laptop: two picks', async () => {
            await laptop.goto(`${site.address}${day}?now=${home}`);
            await expect(line(laptop, 'changes'), 'a first visit').toHaveCount(0);
            await starOf(laptop, cancelled).click();
            await starOf(laptop, moved).dblclick();
            await laptop.goto(`${site.address}my/`);
            await expect(myRows(laptop)).toHaveCount(2);
            await expect(timeOf(laptop, moved)).toHaveText(before);
            await expectWellMade(laptop);
            return pickLink(laptop);
          });

          await test.step('their link on the phone adds them to the pick that is there', async () => {
            await phone.goto(`${site.address}${day}?now=${home}`);
            await starOf(phone, own).tap();
            await whenKept(phone, '/my/');
            await phone.goto(link);
            const dialog = phone.getByRole('dialog', { name: 'Add 2 picks to your schedule?' });
            await expect(dialog).toContainText('What you’ve already picked stays.');
            await expectWellMade(phone);
            await dialog.getByRole('button', { name: 'Add' }).tap();
            await expect(myRows(phone)).toHaveCount(3);
            await expect(timeOf(phone, moved)).toHaveText(before);
            await expect(starOf(phone, moved)).toHaveAccessibleDescription('Maybe');
            expect(Object.keys(await keptPicks(phone))).toHaveLength(3);
          });

          await test.step('on the day the open page announces what the next build changes', async () => {
            const answered = phone.waitForResponse('**/api/version.json');
            await phone.goto(site.address + day + corridorClock);
            await (await answered).finished();
            await expect(line(phone, 'now')).toBeVisible();
            await site.publish(copyOf(changed));
            // As if the phone came out of the pocket.
            await phone.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
            await expect(line(phone, 'news')).toContainText(walk.news(before, after, label));
            await expectWellMade(phone);
            await reloadWith(line(phone, 'news').getByRole('button').first());
            await expect(line(phone, 'changes')).toContainText(/: 2\. In your picks: 2\./);
            await line(phone, 'changes').getByRole('button', { name: 'See changes' }).tap();
            const dialog = phone.getByRole('dialog', { name: 'Changes since your last visit' });
            await expect(dialog).toContainText(`moved from ${before} to ${after}`);
            await expectWellMade(phone);
            await dialog.getByRole('button', { name: 'Close' }).tap();
            await whenUpdated(phone, schedule);
          });

          const expectChanged = async (page: Page, count: number): Promise<void> => {
            await expect(myRows(page)).toHaveCount(count);
            await expect(rowOf(page, cancelled)).toContainText('Canceled');
            await expect(timeOf(page, moved)).toHaveText(after);
          };

          await test.step('My schedule keeps the cancelled talk, and has the new time', async () => {
            await phone.goto(`${site.address}my/${corridorClock}`);
            await expectChanged(phone, 3);
            await expectWellMade(phone);
          });

          await test.step('the laptop announces it as well', async () => {
            await laptop.goto(site.address + day + corridorClock);
            await expect(line(laptop, 'changes')).toContainText('In your picks: 2.');
            await whenUpdated(laptop, schedule);
            await laptop.goto(`${site.address}my/`);
            await expectChanged(laptop, 2);
          });

          await test.step('without a network the phone shows the same', async () => {
            await site.stop();
            await elsewhere.setOffline(true);
            await phone.goto(`${site.address}my/${corridorClock}`);
            await expect(phone.locator('.offline-notice')).toContainText(
              'Showing the schedule as of',
            );
            await expectChanged(phone, 3);
            await expectWellMade(phone);
          });

          await test.step(canReadPaper ? 'paper shows it too' : cannotReadPaper, async () => {
            if (!canReadPaper) return;
            const [sheet = ''] = (await print(laptop)).sheets.map(letters);
            for (const text of [walk.name, walk.eventTime, cancelled, 'Canceled', moved]) {
              expect(sheet).toContain(letters(text));
            }
            expect(sheet).not.toContain(letters(own));
          });

          expect(errors).toEqual([]);
          await elsewhere.close();
        });
      });
    }
  });
}
