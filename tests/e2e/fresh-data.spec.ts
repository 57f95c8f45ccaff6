import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import { siteAddress } from './chosen-sites.ts';
import { whenKept } from './kept-site.ts';
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
