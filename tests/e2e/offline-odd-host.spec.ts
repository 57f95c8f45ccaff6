import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { barePages, keptSite, sharedScript, update, whenKept } from './kept-site.ts';
import type { KeptSite } from './kept-site.ts';
import { cutShort, fallbackPage, oddHost } from './odd-host.ts';
import type { OddAnswer, OddHost } from './odd-host.ts';
import { test } from './site-test.ts';

test.use({ serviceWorkers: 'allow' });

let site: KeptSite;
let host: OddHost;
test.beforeEach(async () => {
  site = await keptSite(barePages('one'));
  host = await oddHost(site.address);
});
test.afterEach(async () => {
  await host.close();
  await site.remove();
});

/** What the device stores under a path, in any store. */
const heldText = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(async (address) => (await caches.match(address))?.text(), `/${path}`);

const shared = '_astro/shared.js';
const photo = '_astro/photo.png';

const oddScripts: Readonly<Record<string, OddAnswer>> = {
  'a page with status 200': fallbackPage,
  'the right bytes as a page': { type: 'text/html', body: (bytes) => bytes },
  'half of it': cutShort,
  'another script': { body: () => 'export const shared = false;' },
  'a redirect': { redirect: '/_astro/main.one.js', body: (bytes) => bytes },
};

for (const [what, odd] of Object.entries(oddScripts)) {
  test(`nothing is stored from a host that answers with ${what} for a script, until it answers correctly`, async ({
    page,
  }) => {
    host.answers.set(`/${shared}`, odd);
    await page.goto(host.address);
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.register('/sw.js');
      const { installing } = registration;
      return new Promise((done) => {
        if (installing === null) done('none');
        installing?.addEventListener('statechange', () => done(installing.state));
      });
    });
    expect(state).toBe('redundant');
    expect(await heldText(page, shared)).toBeUndefined();

    host.answers.clear();
    await page.reload();
    await whenKept(page, '/my/');
    expect(await heldText(page, shared)).toBe(sharedScript);
  });
}

test('an update replaces a wrong script that an earlier version kept', async ({ page }) => {
  await page.goto(host.address);
  await whenKept(page, '/my/');
  await page.evaluate(async (address) => {
    const name = (await caches.keys()).find((key) => key.endsWith(':assets')) ?? '';
    const headers = { 'content-type': 'text/html' };
    await (await caches.open(name)).put(address, new Response('<h1>Home</h1>', { headers }));
  }, `/${shared}`);
  await site.publish(barePages('two'));
  await update(page);
  expect(await heldText(page, shared)).toBe(sharedScript);
});

test('a page that was cut short is shown but not stored, and the complete one is stored', async ({
  page,
}) => {
  await page.goto(host.address);
  await whenKept(page, '/my/');
  host.answers.set('/talks/a/', cutShort);
  const cut = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/talks/a/';
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
    return frame.contentDocument?.title;
  });
  expect(cut).toBe('talks/a/');
  await page.waitForTimeout(300);
  expect(await heldText(page, 'talks/a/')).toBeUndefined();

  host.answers.clear();
  await page.goto(`${host.address}talks/a/`);
  await whenKept(page, '/talks/a/');
  expect(await heldText(page, 'talks/a/')).toContain('</html>');
});

for (const [what, odd] of Object.entries({ 'a page': fallbackPage, 'half of it': cutShort })) {
  test(`a photo for which the host sends ${what} is not stored`, async ({ page }) => {
    await page.goto(host.address);
    await whenKept(page, '/my/');
    host.answers.set(`/${photo}`, odd);
    await page.evaluate(async (address) => (await fetch(address)).text(), `/${photo}`);
    await page.waitForTimeout(300);
    expect(await heldText(page, photo)).toBeUndefined();

    host.answers.clear();
    await page.evaluate(async (address) => (await fetch(address)).text(), `/${photo}`);
    await expect.poll(() => heldText(page, photo)).toContain('a photo');
  });
}
