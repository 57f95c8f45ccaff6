import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { writeWorker } from '#src/build/offline/write-worker.ts';
import { siteFolder } from './chosen-sites.ts';
import { copyOf, keptSite, markPages, whenKept } from './kept-site.ts';
import type { KeptSite } from './kept-site.ts';
import { findAccessibilityProblems, myRows, starOf } from './picks-of-page.ts';
import { test } from './site-test.ts';

test.use({ serviceWorkers: 'allow', timezoneId: 'America/Los_Angeles' });

const notice = '.offline-notice';

const opening = { title: 'Opening Remarks', talk: 'talks/opening-remarks', day: '' };
const keynote = { title: 'Eleven warnings', talk: 'talks/outburst', day: 'schedule/2026-10-25/' };

for (const { name, base, title, talk, day } of [
  { name: 'first', base: '/', ...opening },
  { name: 'under-base', base: '/odi/', ...opening },
  { name: 'second', base: '/', ...keynote },
] as const) {
  test.describe(`the ${name} site without a network`, () => {
    const built = siteFolder(name);
    let site: KeptSite;
    test.beforeEach(async () => {
      site = await keptSite(copyOf(built), base);
    });
    test.afterEach(() => site.remove());

    test('shows the schedule, visited pages, My schedule, and a picked talk that was never opened', async ({
      page,
      context,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${site.address}speakers/`);
      await whenKept(page, `${base}my/`, `${base}speakers/`);
      await expect(page.locator(notice)).toBeHidden();
      await page.goto(site.address + day);
      await starOf(page, title).click();
      await whenKept(page, `${base}${talk}/`);

      await site.stop();
      await context.setOffline(true);
      await expect(page.locator(notice)).toHaveText(
        /^Showing the schedule as of .+\. You’re offline\.$/,
      );
      for (const path of [day, 'schedule/?tz=Asia/Kolkata', 'speakers/', talk]) {
        await page.goto(site.address + path);
        // Some versions of Chromium forget the emulated offline state in the next document.
        const why = (await page.evaluate(() => navigator.onLine))
          ? 'Can’t reach the site.'
          : 'You’re offline.';
        await expect(page.locator(notice)).toHaveText(
          /^Showing the schedule as of .+ \d+:\d\d(\s.M)?\. /,
        );
        await expect(page.locator(notice)).toContainText(why);
      }
      await page.goto(`${site.address}my/`);
      await expect(myRows(page)).toHaveCount(1);
      expect(await findAccessibilityProblems(page)).toEqual([]);

      await page.evaluate(() => ((globalThis as { stays?: boolean }).stays = true));
      await site.start();
      await context.setOffline(false);
      // The browser may not notice the change; the page asks the site again from time to time.
      await expect(page.locator(notice)).toBeHidden({ timeout: 20_000 });
      expect(await page.evaluate(() => 'stays' in globalThis), 'not reloaded').toBe(true);
      expect(errors).toEqual([]);
    });
  });
}

test.describe('the first site', () => {
  const built = siteFolder('first');
  let site: KeptSite;
  test.beforeEach(async () => {
    site = await keptSite(copyOf(built));
  });
  test.afterEach(() => site.remove());

  test('reports what changed since the last visit without a network, too', async ({
    page,
    context,
  }) => {
    const at = '2021-04-08T12:00:00.000Z';
    const change = { identity: 'other', title: 'Break', lines: [{ text: 'now in Room 2' }] };
    await site.publish(async (folder) => {
      await copyOf(built)(folder);
      const home = join(folder, 'index.html');
      const html = readFileSync(home, 'utf8').replace(/ data-latest="[^"]*"/, '');
      writeFileSync(home, html.replace('class="live-notice"', `$& data-latest="${at}"`));
      const changes = { publications: [{ at, changes: [change] }] };
      writeFileSync(join(folder, 'my/changes.json'), JSON.stringify(changes));
      await writeWorker(folder, markPages(folder), at);
    });
    await page.goto(site.address);
    await whenKept(page, '/', '/my/changes.json');
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('schedule:seen')) ?? '';
      localStorage.setItem(key, '2021-03-01T00:00:00Z');
    });
    await site.stop();
    await context.setOffline(true);
    await page.goto(site.address);
    const line = page.locator('.live-notice [data-line="changes"]');
    await expect(line).toContainText(/^Changes since your visit on .+: 1\./);
    await line.getByRole('button', { name: 'See changes' }).click();
    await expect(page.getByRole('dialog')).toContainText('Break');
    await expect(page.getByRole('dialog')).toContainText('now in Room 2');
  });

  for (const [what, answer] of Object.entries({
    'the host reports a failure': { status: 503 },
    'a network answers with its login page': { contentType: 'text/html', body: '<h1>Log in</h1>' },
  })) {
    test(`says that it can’t be reached as long as ${what}`, async ({ page, context }) => {
      await page.goto(site.address);
      await whenKept(page, '/my/');
      await page.clock.install();
      await context.setOffline(true);
      await expect(page.locator(notice)).toContainText('You’re offline.');
      await page.route('**/api/version.json', (route) => route.fulfill(answer));
      await context.setOffline(false);
      await expect(page.locator(notice)).toContainText('Can’t reach the site.');
      await page.clock.runFor(30_000);
      await expect(page.locator(notice)).toContainText('Can’t reach the site.');
      await page.unroute('**/api/version.json');
      await page.clock.runFor(60_000);
      await expect(page.locator(notice)).toBeHidden();
    });
  }

  test('says for a page that is not stored where the stored ones are', async ({
    page,
    context,
  }) => {
    await page.goto(site.address);
    await whenKept(page, '/my/');
    await site.stop();
    await context.setOffline(true);
    const answer = await page.goto(`${site.address}speakers/?tz=UTC`);
    expect(answer?.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not available offline');
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.locator('main').getByRole('link', { name: 'My schedule' }).click();
    await expect(page).toHaveURL(/\/my\/$/);
    await page.goBack();
    await site.start();
    await context.setOffline(false);
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Speakers');
  });

  test('stores no talks by itself if the visitor saves data, and everything at the press of a button', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.clock.install();
    await page.goto(`${site.address}my/`);
    await whenKept(page, '/my/');
    await page.clock.runFor(20_000);
    const press = page.getByRole('button', {
      name: /^Save the whole site for offline use \(\d+ MB\)$/,
    });
    const said = page.locator('keep-everything p');
    await expect(said).toHaveText(/^1?\d of \d\d pages saved for offline use\.$/);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await press.click();
    // One page after another, however long that takes on a slow machine.
    await expect(said).toHaveText('The whole site is saved on this device.', { timeout: 30_000 });
    await expect(press).toBeHidden();
    await site.stop();
    await page.goto(`${site.address}speakers/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Speakers');
  });

  test('can save everything after an attempt that failed because the worker did not answer', async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(`${site.address}my/`);
    await whenKept(page, '/my/');
    const press = page.getByRole('button', { name: /^Save the whole site/ });
    const said = page.locator('keep-everything p');
    await expect(said).toHaveText(/^1?\d of \d\d pages saved/);
    await page.clock.install();
    await page.evaluate(() => {
      const worker = Object(navigator.serviceWorker.controller) as ServiceWorker;
      const silence = { value: () => undefined, configurable: true };
      Object.defineProperty(worker, 'postMessage', silence);
      addEventListener('answers', () => Reflect.deleteProperty(worker, 'postMessage'));
    });
    await press.click();
    await expect(async () => {
      await page.clock.runFor(31_000);
      await expect(said).toHaveText(/^Connection lost\./, { timeout: 500 });
    }).toPass();
    await page.evaluate(() => dispatchEvent(new Event('answers')));
    await press.click();
    await expect(said).toHaveText('The whole site is saved on this device.', { timeout: 30_000 });
    expect(errors).toEqual([]);
  });

  test('keeps all talks of a small event, some time after the first visit', async ({ page }) => {
    await page.clock.install();
    await page.goto(site.address);
    await whenKept(page, '/my/');
    await page.clock.runFor(20_000);
    await whenKept(page, '/talks/opening-remarks/', '/talks/closing-remarks/');
  });

  test('is complete if workers are refused', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('', 'SecurityError'));
      Object.defineProperty(globalThis, 'caches', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    });
    await page.goto(`${site.address}my/`);
    await expect(page.getByText('No picks yet')).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('can be installed', async ({ page, context }) => {
    await page.goto(site.address);
    const session = await context.newCDPSession(page);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect(url).toBe(`${site.address}manifest.webmanifest`);
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // To the browser, a test's context is a private window.
    const found = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
    expect(found).toEqual([]);
  });
});
