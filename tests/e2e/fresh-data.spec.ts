import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import { siteAddress } from './chosen-sites.ts';
import { whenKept } from './kept-site.ts';
import { line } from './live-of-page.ts';
import { oddHost } from './odd-host.ts';
import type { OddHost } from './odd-host.ts';
import { myRows, starOf } from './picks-of-page.ts';
import { test } from './site-test.ts';

/*
 * Hosts such as GitHub Pages let browsers keep every file for ten minutes. A page is fetched anew when it is opened or
 * reloaded, but what its scripts fetch would still come from the browser's cache.
 */

const [title, pick] = ['Putting AI on Diet', 'talks/putting-ai-on-diet/1'];

let host: OddHost;
test.beforeEach(async () => {
  host = await oddHost(siteAddress('first') ?? '', 'max-age=600');
});
test.afterEach(() => host.close());

/** Picks a talk on the page of the schedule. */
const pickTalk = async (page: Page): Promise<void> => {
  await page.goto(`${host.address}schedule/`);
  await starOf(page, title).click();
};

/** From now on, the host has a schedule in which the talk begins an hour later. */
const moveTalk = (): void => {
  const later = (bytes: Buffer): string => {
    const schedule = JSON.parse(bytes.toString()) as MySchedule;
    const slots = schedule.slots.map((slot) =>
      slot.pick === pick ? { ...slot, startMinute: slot.startMinute + 60 } : slot,
    );
    return JSON.stringify({ ...schedule, slots });
  };
  host.answers.set('/my/schedule.json', { body: later });
};

const startInMySchedule = (page: Page): Promise<number> =>
  myRows(page)
    .locator('time')
    .first()
    .evaluate((time) => Date.parse((time as HTMLTimeElement).dateTime));

for (const workers of ['block', 'allow'] as const) {
  test.describe(workers === 'block' ? 'without a worker' : 'with a worker', () => {
    test.use({ serviceWorkers: workers });

    test('My schedule shows the new time of a talk that has just moved', async ({ page }) => {
      await pickTalk(page);
      await page.goto(`${host.address}my/`);
      if (workers === 'allow') {
        await whenKept(page);
        await page.reload();
      }
      const before = await startInMySchedule(page);
      moveTalk();
      await page.goto(`${host.address}my/`);
      await expect.poll(() => startInMySchedule(page)).toBe(before + 3_600_000);
    });
  });
}

test('a calendar of picks contains what the host has now', async ({ page }) => {
  const save = async (): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Calendar file (.ics)' }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  await pickTalk(page);
  await page.goto(`${host.address}my/`);
  expect(await save()).toContain(`SUMMARY:${title}`);
  host.answers.set('/schedule.ics', {
    body: (bytes) => bytes.toString().replace(`SUMMARY:${title}`, `SUMMARY:Later: ${title}`),
  });
  expect(await save()).toContain(`SUMMARY:Later: ${title}`);
});

test.describe('what changed since the last visit', () => {
  const [second, third] = ['2021-04-07T12:00:00.000Z', '2021-04-08T12:00:00.000Z'];

  const publish = (latest: string, ...listed: readonly string[]): void => {
    host.answers.set('/schedule/', {
      body: (bytes) =>
        bytes
          .toString()
          .replace(/ data-latest="[^"]*"/, '')
          .replace('class="live-notice"', `$& data-latest="${latest}"`),
    });
    const publications = listed.map((at) => ({
      at,
      changes: [{ identity: at, title: `Talk of ${at}`, lines: [{ text: 'cancelled' }] }],
    }));
    host.answers.set('/my/changes.json', { body: () => JSON.stringify({ publications }) });
  };

  /** Opens the schedule as a visitor does who knows every publication up to one. */
  const openKnowing = async (page: Page, seen: string): Promise<void> => {
    await page.goto(`${host.address}schedule/`);
    await page.evaluate((at) => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('schedule:seen:v1'));
      localStorage.setItem(key ?? '', at);
    }, seen);
    await page.reload();
  };

  const seenUntil = (page: Page): Promise<string | null> =>
    page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('schedule:seen:v1'));
      return localStorage.getItem(key ?? '');
    });

  test('includes what was published minutes after another change', async ({ page }) => {
    publish(second, second);
    await openKnowing(page, '2021-04-01T12:00:00.000Z');
    await line(page, 'changes').getByRole('button', { name: 'Dismiss' }).click();
    publish(third, third, second);
    await page.reload();
    await line(page, 'changes').getByRole('button', { name: 'See changes' }).click();
    await expect(page.getByRole('dialog').locator('li')).toHaveText(/^Talk of 2021-04-08/);
  });

  test('is not seen yet if the list is older than the page', async ({ page }) => {
    publish(third, second);
    const listed = page.waitForResponse('**/my/changes.json');
    await openKnowing(page, second);
    await (await listed).finished();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await expect(line(page, 'changes')).toHaveCount(0);
    expect(await seenUntil(page)).toBe(second);
    publish(third, third, second);
    await page.reload();
    await expect(line(page, 'changes')).toContainText(/: 1\./);
    await line(page, 'changes').getByRole('button', { name: 'Dismiss' }).click();
    expect(await seenUntil(page)).toBe(third);
  });
});
