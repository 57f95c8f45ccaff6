import { expect, test } from '@playwright/test';
import { siteFolder } from '#tests/sites.ts';
import { copyOf, keptSite, whenKept, type KeptSite } from './kept-site.ts';
import { findAccessibilityProblems, myRows, starOf } from './picks-of-page.ts';

test.use({ serviceWorkers: 'allow', timezoneId: 'America/Los_Angeles' });

const title = 'Opening Remarks';
const notice = '.offline-notice';

for (const [name, base] of [
  ['first', '/'],
  ['under-base', '/odi/'],
] as const) {
  test.describe(`the ${name} site without a network`, () => {
    let site: KeptSite;
    test.beforeEach(async () => {
      site = await keptSite(copyOf(siteFolder(name)), base);
    });
    test.afterEach(() => site.remove());

    test('shows the schedule, seen pages, one’s own and a picked talk that was never opened', async ({
      page,
      context,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${site.address}speakers/`);
      await whenKept(page, `${base}my/`, `${base}speakers/`);
      await expect(page.locator(notice)).toBeHidden();
      await page.goto(site.address);
      await starOf(page, title).click();
      await whenKept(page, `${base}talks/opening-remarks/`);

      await site.stop();
      await context.setOffline(true);
      await expect(page.locator(notice)).toHaveText(/^Schedule as of .+\. You are offline\.$/);
      for (const path of ['', 'schedule/?tz=Asia/Kolkata', 'speakers/', 'talks/opening-remarks']) {
        await page.goto(site.address + path);
        // Some versions of Chromium forget the emulated offline state in the next document.
        const why = (await page.evaluate(() => navigator.onLine))
          ? 'There is no answer from the network.'
          : 'You are offline.';
        await expect(page.locator(notice)).toHaveText(/^Schedule as of .+ \d+:\d\d\s.M\. /);
        await expect(page.locator(notice)).toContainText(why);
      }
      await page.goto(`${site.address}my/`);
      await expect(myRows(page)).toHaveCount(1);
      expect(await findAccessibilityProblems(page)).toEqual([]);

      await page.evaluate(() => ((globalThis as { stays?: boolean }).stays = true));
      await site.start();
      await context.setOffline(false);
      await expect(page.locator(notice)).toBeHidden();
      expect(await page.evaluate(() => 'stays' in globalThis), 'not loaded anew').toBe(true);
      expect(errors).toEqual([]);
    });
  });
}

test.describe('the first site', () => {
  let site: KeptSite;
  test.beforeEach(async () => {
    site = await keptSite(copyOf(siteFolder('first')));
  });
  test.afterEach(() => site.remove());

  test('says of a page that is not kept where the kept ones are', async ({ page, context }) => {
    await page.goto(site.address);
    await whenKept(page, '/my/');
    await site.stop();
    await context.setOffline(true);
    const answer = await page.goto(`${site.address}speakers/?tz=UTC`);
    expect(answer?.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not kept on this device');
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.locator('main').getByRole('link', { name: 'My schedule' }).click();
    await expect(page).toHaveURL(/\/my\/$/);
    await page.goBack();
    await site.start();
    await context.setOffline(false);
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Speakers');
  });

  test('keeps no talks by itself where data is saved, and everything at a press', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.clock.install();
    await page.goto(`${site.address}my/`);
    await whenKept(page, '/my/');
    await page.clock.runFor(20_000);
    const press = page.getByRole('button', { name: /^Keep everything, \d+ MB$/ });
    const said = page.locator('keep-everything p');
    await expect(said).toHaveText(/^\d of \d\d pages are kept\.$/);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await press.click();
    // One page after the other, as long as it takes on a slow machine.
    await expect(said).toHaveText('Every page is kept on this device.', { timeout: 30_000 });
    await expect(press).toBeHidden();
    await site.stop();
    await page.goto(`${site.address}speakers/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Speakers');
  });

  test('keeps all talks of a small event, some time after the first visit', async ({ page }) => {
    await page.clock.install();
    await page.goto(site.address);
    await whenKept(page, '/my/');
    await page.clock.runFor(20_000);
    await whenKept(page, '/talks/opening-remarks/', '/talks/closing-remarks/');
  });

  test('is whole where workers are refused', async ({ page }) => {
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
    await expect(page.getByText('Nothing picked yet.')).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('can be installed', async ({ page, context }) => {
    await page.goto(site.address);
    const session = await context.newCDPSession(page);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect(url).toBe(`${site.address}manifest.webmanifest`);
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A context of tests is a private window to the browser.
    const found = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
    expect(found).toEqual([]);
  });
});
