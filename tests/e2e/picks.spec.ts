import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import {
  findAccessibilityProblems,
  keptPicks,
  myRows,
  pickLink,
  publish,
  starOf,
} from './picks-of-page.ts';
import { refuseStorage } from './refuse-storage.ts';
import { shiftOf } from './layout-shift.ts';
import { test } from './site-test.ts';

/** For each event, a page of its program with two talks on it, one of which has a person's page. */
const events = [
  {
    name: 'first',
    id: 'odi-2021',
    program: '',
    heading: 'Friday, April 9, 2021',
    begins: '4:00 PM',
    opening: 'Opening Remarks',
    openingId: 'opening-remarks',
    person: 'paul-whatmough',
    closing: 'Closing Remarks',
    closingId: 'closing-remarks',
    otherId: 'lc-toolkit',
  },
  {
    name: 'second',
    id: 'confluence-2026',
    program: 'schedule/2026-10-24/',
    heading: 'Saturday, October 24, 2026',
    begins: '09:00',
    opening: 'Opening of Confluence 2026',
    openingId: 'opening',
    person: 'jonas-weidenbach',
    closing: 'Drones below the canopy',
    closingId: 'drones-below-the-canopy',
    otherId: 'outburst',
  },
] as const;

const fillStorage = (page: Page) =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });

for (const event of events) {
  const { name, id, program, heading, begins, person } = event;
  const { opening, openingId, closing, closingId, otherId } = event;

  test.describe(`of the ${name} event`, () => {
    test.use({ baseURL: siteAddress(name) });

    /** Picks the first and the last talk of the day, the last one as a maybe. */
    async function pickTwo(page: Page): Promise<void> {
      await page.goto(program);
      await starOf(page, opening).click();
      await starOf(page, closing).click();
      await starOf(page, closing).click();
    }

    test.describe('a star', () => {
      test('goes from must to maybe to none, announces the level, and stays there', async ({
        page,
      }) => {
        await page.goto(program);
        const star = starOf(page, opening);
        const said = page.locator('[data-pick-status]');
        await expect(star).toHaveAttribute('aria-pressed', 'false');
        await star.click();
        await expect(star).toHaveAttribute('aria-pressed', 'true');
        await expect(said).toBeEmpty();
        await star.click();
        await expect(star).toHaveAttribute('aria-pressed', 'true');
        await expect(star).toHaveAccessibleDescription('Maybe');
        await expect(said).toHaveText(`Maybe: ${opening}`);
        await page.reload();
        await expect(star).toHaveAccessibleDescription('Maybe');
        await star.press('Enter');
        await expect(star).toHaveAttribute('aria-pressed', 'false');
        await expect(star).toBeFocused();
        expect(await keptPicks(page)).toEqual({});
      });

      test('exists for every slot except breaks and canceled ones, on every kind of page', async ({
        page,
      }) => {
        await page.goto(program);
        const slots = page.locator(
          '.slot:not([data-kind=break], [data-kind=meal], [data-kind=registration], [data-status=cancelled])',
        );
        await expect(page.locator('.slot pick-star button')).toHaveCount(await slots.count());
        await page.goto(`talks/${openingId}/`);
        await starOf(page, opening).click();
        await expect(starOf(page, opening)).toContainText('Must see');
        await page.goto(`speakers/${person}/`);
        await expect(starOf(page, opening)).toHaveAttribute('aria-pressed', 'true');
      });

      test('is synchronized across open tabs', async ({ page, context }) => {
        await page.goto(program);
        const other = await context.newPage();
        await other.goto(`talks/${openingId}/`);
        await starOf(page, opening).click();
        await expect(starOf(other, opening)).toHaveAttribute('aria-pressed', 'true');
        await starOf(other, opening).click();
        await expect(starOf(page, opening)).toHaveAccessibleDescription('Maybe');
        // Two tabs that pick at the same time keep both picks.
        await starOf(page, closing).click();
        expect(Object.keys(await keptPicks(other))).toHaveLength(2);
      });

      test('moves nothing when it appears', async ({ page }) => {
        // A list: a grid with pages of rooms moves if its script comes very late.
        await page.setViewportSize({ width: 900, height: 800 });
        await page.goto(program);
        const shift = await shiftOf(page);
        await expect(page.locator('pick-star button:visible').first()).toBeVisible();
        expect(shift).toBe(0);
      });

      test('is at least 24 px', async ({ page }) => {
        await page.goto(program);
        // Some rooms of a grid may be on other pages.
        const stars = page.locator('pick-star button:visible');
        await expect(async () => expect(await stars.count()).toBeGreaterThan(3)).toPass();
        for (const star of await stars.all()) {
          const box = await star.boundingBox();
          expect(box?.width).toBeGreaterThanOrEqual(24);
          expect(box?.height).toBeGreaterThanOrEqual(24);
        }
      });
    });

    test.describe('a pick made at home', () => {
      test('is added to the picks on another device, after asking', async ({ page, browser }) => {
        await pickTwo(page);
        await page.goto('my/');
        await expect(myRows(page)).toHaveCount(2);
        const link = await pickLink(page);
        expect(new URL(link).search).toBe('');

        const elsewhere = await browser.newContext();
        const phone = await elsewhere.newPage();
        await phone.goto(`${new URL(link).origin}/talks/${otherId}/`);
        await phone.locator('pick-star button').first().click();
        const asked: string[] = [];
        phone.on('request', (request) => asked.push(request.url()));
        await phone.goto(link);
        const dialog = phone.getByRole('dialog', { name: 'Add 2 picks to your schedule?' });
        await expect(dialog).toContainText('What you’ve already picked stays.');
        await expect(dialog.getByRole('listitem')).toHaveText([opening, closing]);
        expect(await findAccessibilityProblems(phone)).toEqual([]);
        expect(Object.keys(await keptPicks(phone))).toEqual([`talks/${otherId}/1`]);
        await dialog.getByRole('button', { name: 'Add' }).click();
        await expect(myRows(phone)).toHaveCount(3);
        await expect(phone.locator('my-schedule [data-announcement]')).toHaveText(
          'Added to your schedule: 2.',
        );
        await expect(starOf(phone, closing)).toHaveAccessibleDescription('Maybe');
        expect(phone.url()).not.toContain('#');
        // It is in the fragment, so no server receives it.
        expect(asked.filter((address) => address.includes('picks='))).toEqual([]);

        // When opened again, it changes nothing and asks nothing.
        await phone.goto(link);
        await expect(phone.locator('my-schedule [data-announcement]')).toContainText('already');
        await expect(dialog).toBeHidden();
        await elsewhere.close();
      });

      test('is not added if the answer is no', async ({ page, browser }) => {
        await pickTwo(page);
        await page.goto('my/');
        const link = await pickLink(page);
        const elsewhere = await browser.newContext();
        const phone = await elsewhere.newPage();
        await phone.goto(link);
        await expect(phone.getByRole('dialog')).toBeVisible();
        await phone.keyboard.press('Escape');
        await expect(phone.getByRole('dialog')).toBeHidden();
        await expect(phone.getByRole('heading', { name: 'No picks yet' })).toBeVisible();
        await expect(phone.getByText('Have a backup? Import it here.')).toBeVisible();
        expect(await keptPicks(phone)).toEqual({});
        expect(await findAccessibilityProblems(phone)).toEqual([]);
        await elsewhere.close();
      });

      test('is asked about again if another link is opened in the meantime', async ({ page }) => {
        await page.goto(`my/#picks=&named=must:talks/${openingId}/1`);
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByRole('listitem')).toHaveText([opening]);
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#picks=&named=must:talks/${closingId}/1`);
        await expect(dialog.getByRole('listitem')).toHaveText([closing]);
        await dialog.getByRole('button', { name: 'Add' }).click();
        await expect(myRows(page)).toHaveCount(1);
        expect(Object.keys(await keptPicks(page))).toEqual([`talks/${closingId}/1`]);
        expect(page.url()).not.toContain('#');
      });

      test('stays in the address if the page doesn’t know all of its talks', async ({ page }) => {
        await pickTwo(page);
        await page.goto('my/');
        const link = await pickLink(page);
        const said = page.locator('my-schedule [data-announcement]');
        const older = /^Not in this schedule: \d\. This page may be older than the link/;
        const hash = `#picks=${'A'.repeat(6)}${'B'.repeat(6)}`;
        await page.evaluate((one) => {
          location.hash = one;
        }, hash);
        await expect(said).toHaveText(older);
        expect(page.url()).toContain(hash);
        await page.goto('search/');
        await page.goto(`${link}${'C'.repeat(6)}`);
        await expect(said).toHaveText(
          /^Everything here is already in your schedule\. Not in this schedule: 1\./,
        );
        expect(page.url()).toMatch(/C{6}$/);
      });

      test('is exported to a file and imported from it', async ({ page, browser }) => {
        await pickTwo(page);
        await page.goto('my/');
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Download a copy' }).click();
        const file = await (await download).path();
        const elsewhere = await browser.newContext();
        const other = await elsewhere.newPage();
        await other.goto(page.url());
        // As for a visitor, who finds the button only after the script has loaded.
        await expect(other.getByText('Import a copy')).toBeVisible();
        await other.locator('input[type=file]').setInputFiles(file);
        await other.getByRole('button', { name: 'Add' }).click();
        await expect(myRows(other)).toHaveCount(2);
        await other.locator('input[type=file]').setInputFiles({
          name: 'a.json',
          mimeType: 'application/json',
          buffer: Buffer.from('[]'),
        });
        await expect(other.locator('my-schedule [data-announcement]')).toHaveText(
          'This file doesn’t contain any picks.',
        );
        await elsewhere.close();
      });

      test('is exported to a calendar with the site’s own entries', async ({ page }) => {
        await pickTwo(page);
        await page.goto('my/');
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Calendar file (.ics)' }).click();
        const calendar = await readFile(await (await download).path(), 'utf8');
        const whole = await (await page.request.get('schedule.ics')).text();
        const entries = calendar.match(/^BEGIN:VEVENT\r\n.*?^END:VEVENT\r\n/gms) ?? [];
        expect(entries).toHaveLength(2);
        for (const entry of entries) expect(whole).toContain(entry);
        expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
        expect(calendar).toContain('BEGIN:VTIMEZONE');
        expect(calendar).toMatch(/END:VCALENDAR\r\n$/);
      });

      test('is drawn as a code only on request', async ({ page }) => {
        const scripts: string[] = [];
        page.on('request', (request) => scripts.push(request.url()));
        await pickTwo(page);
        await page.goto('my/');
        await expect(myRows(page)).toHaveCount(2);
        expect(scripts.filter((address) => address.includes('draw-codes'))).toEqual([]);
        await page.getByText('Show a QR code').click();
        await expect(page.getByRole('img', { name: 'QR code' })).toHaveCount(1);
      });
    });

    test.describe('My schedule', () => {
      test('shows days, times in the viewer’s clock, and the free time between', async ({
        page,
      }) => {
        await pickTwo(page);
        await page.goto('my/');
        await expect(page.getByRole('heading', { name: heading })).toBeVisible();
        await expect(myRows(page).first().locator('time').first()).toHaveText(begins);
        await expect(page.locator('my-schedule .between:visible')).toContainText('free');
        expect(await findAccessibilityProblems(page)).toEqual([]);
      });

      test('names each star by its talk, whatever the title contains', async ({ page }) => {
        await page.goto(program);
        await starOf(page, opening).click();
        const title = 'Earn $$ with $& and {0}';
        await publish(page, (schedule) => ({
          ...schedule,
          slots: schedule.slots.map((slot) => ({ ...slot, title })),
        }));
        await page.goto('my/');
        await expect(myRows(page).getByRole('heading')).toHaveText(title);
        await expect(starOf(page, title)).toBeVisible();
      });

      test('keeps a row whose star was removed until the page is opened again', async ({
        page,
      }) => {
        await pickTwo(page);
        await page.goto('my/');
        const star = starOf(page, closing);
        await star.click();
        await expect(star).toBeFocused();
        await expect(star).toHaveAttribute('aria-pressed', 'false');
        await expect(myRows(page)).toHaveCount(2);
        await expect(page.locator('my-schedule .between:visible')).toHaveCount(0);
        await page.reload();
        await expect(myRows(page)).toHaveCount(1);
      });

      test('keeps and marks a talk that the next publication cancels or withdraws', async ({
        page,
      }) => {
        await pickTwo(page);
        await page.goto('my/');
        await expect(myRows(page)).toHaveCount(2);
        await publish(page, (schedule) => ({
          ...schedule,
          slots: schedule.slots
            .filter(({ pick }) => pick !== `talks/${closingId}/1`)
            .map((slot) =>
              slot.pick === `talks/${openingId}/1`
                ? { ...slot, status: 'cancelled' as const }
                : slot,
            ),
        }));
        await page.reload();
        await expect(myRows(page).first()).toContainText('Canceled');
        const gone = page.getByRole('region', { name: 'No longer on the schedule' });
        await expect(gone).toContainText(closing);
        await expect(gone).toContainText(`Originally scheduled for ${heading}`);
        expect(Object.keys(await keptPicks(page))).toHaveLength(2);
        expect(await findAccessibilityProblems(page)).toEqual([]);
        await page.unroute('**/my/schedule.json');
        await page.reload();
        await expect(gone).toBeHidden();
        await expect(myRows(page)).toHaveCount(2);
      });

      test('removes a withdrawn talk with one press of its star, and restores it with another', async ({
        page,
      }) => {
        await pickTwo(page);
        await publish(page, (schedule) => ({
          ...schedule,
          slots: schedule.slots.filter(({ pick }) => pick !== `talks/${openingId}/1`),
        }));
        await page.goto('my/');
        const star = page
          .getByRole('region', { name: 'No longer on the schedule' })
          .locator('pick-star button');
        await star.click();
        await expect(star).toHaveAttribute('aria-pressed', 'false');
        expect(Object.keys(await keptPicks(page))).toEqual([`talks/${closingId}/1`]);
        await star.click();
        await expect(star).toHaveAttribute('aria-pressed', 'true');
        expect(Object.keys(await keptPicks(page))).toHaveLength(2);
      });

      test('shows the stored picks if the schedule does not load, and tries again', async ({
        page,
      }) => {
        await pickTwo(page);
        await page.route('**/my/schedule.json', (route) => route.abort());
        await page.goto('my/');
        await expect(page.locator('my-schedule [data-list]')).toContainText(opening);
        await page.unroute('**/my/schedule.json');
        await page.getByRole('button', { name: 'Try again' }).click();
        await expect(myRows(page)).toHaveCount(2);
      });

      test('explains itself if nothing is picked, and stays out of search engines', async ({
        page,
      }) => {
        await page.goto('my/');
        await expect(page.getByRole('heading', { name: 'No picks yet' })).toBeVisible();
        await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
        await expect(page.getByRole('button', { name: 'Calendar file (.ics)' })).toBeHidden();
        expect(await findAccessibilityProblems(page)).toEqual([]);
      });
    });

    test.describe('a browser that keeps nothing', () => {
      for (const [how, prepare] of [
        ['refuses', refuseStorage],
        ['is full', fillStorage],
      ] as const) {
        test(`(it ${how}) is reported, with a link that contains the picks`, async ({ page }) => {
          const errors: string[] = [];
          page.on('pageerror', (error) => errors.push(error.message));
          await prepare(page);
          await page.goto(program);
          await starOf(page, opening).click();
          await expect(starOf(page, opening)).toHaveAttribute('aria-pressed', 'true');
          const notice = page.locator('.pick-notice');
          await expect(notice).toContainText('This browser can’t store data for this site.');
          expect(await findAccessibilityProblems(page)).toEqual([]);
          await notice.getByRole('link').click();
          await page.getByRole('button', { name: 'Add' }).click();
          await expect(myRows(page)).toHaveCount(1);
          expect(page.url()).toContain('#picks=');
          expect(errors).toEqual([]);
        });
      }

      test('offers to restore the picks if its storage was cleared', async ({ page, context }) => {
        await pickTwo(page);
        const other = await context.newPage();
        await other.goto('my/');
        await other.evaluate(() => localStorage.clear());
        const notice = page.locator('.pick-notice');
        await expect(notice).toContainText('Your browser deleted this site’s data');
        await expect(starOf(page, opening)).toHaveAttribute('aria-pressed', 'false');
        await notice.getByRole('button', { name: 'Restore my picks' }).click();
        await expect(starOf(page, opening)).toHaveAttribute('aria-pressed', 'true');
        await expect(notice).toBeHidden();
        expect(Object.keys(await keptPicks(other))).toHaveLength(2);
      });

      test('counts as empty if its storage holds something else', async ({ page }) => {
        for (const value of ['', '{', '[1]', 'null', `{"talks/${openingId}/1":"must"}`]) {
          await page.goto(program);
          await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
            `schedule:picks:v1:${id}`,
            value,
          ] as const);
          await page.reload();
          await expect(starOf(page, opening)).toHaveAttribute('aria-pressed', 'false');
        }
      });
    });
  });
}
