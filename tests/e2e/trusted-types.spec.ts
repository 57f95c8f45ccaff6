import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { headerRules } from '#src/build/hosting/response-headers.ts';
import { siteAddress } from './chosen-sites.ts';
import { chooseZone, expectClock } from './clock-of-page.ts';
import { fullPages } from './cut-off.ts';
import { whenKept } from './kept-site.ts';
import { myRows, starOf } from './picks-of-page.ts';
import { test } from './site-test.ts';

test.use({ serviceWorkers: 'allow' });

const day = 'schedule/2026-10-24/';
const others = ['schedule/', 'rooms/', 'tracks/', 'sessions/', 'offline/', 'nowhere/'];

/** A host in front of a site that sends the headers for all files, according to the files for hosts. */
async function hostWithHeaders(site: string): Promise<{ server: Server; address: string }> {
  const sent = headerRules(false).find(({ paths }) => paths === '*')?.headers ?? {};
  const server = createServer((request, response) => {
    fetch(new URL(request.url ?? '/', site)).then(
      async (answer) => {
        const type = answer.headers.get('content-type') ?? 'application/octet-stream';
        response.writeHead(answer.status, { ...sent, 'content-type': type });
        response.end(Buffer.from(await answer.arrayBuffer()));
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** What browsers refuse on a page that enforces Trusted Types. */
const refusedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const attempts = {
      markup: () => (document.createElement('p').innerHTML = '<img src="x">'),
      script: () => (document.createElement('script').text = 'void 0'),
      'script of another host': () => (document.createElement('script').src = 'https://x.example/'),
      'another file as a worker': () => new Worker('/schedule.json'),
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [];
      } catch {
        return [name];
      }
    });
  });

test('a site works whose pages and host enforce Trusted Types', async ({ page, context }) => {
  const { server, address } = await hostWithHeaders(siteAddress('second') ?? '');
  const heard: string[] = [];
  page.on('console', (message) => {
    // The browser itself reports missing addresses, and later the missing network.
    if (message.text().startsWith('Failed to load resource')) return;
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  try {
    await page.goto(address + day);
    await starOf(page, 'Drones below the canopy').click();
    await page.keyboard.press('f');
    await page.keyboard.type('canopy');
    await expect(page.locator('schedule-filters [data-part="left"]')).toHaveText(/^2 of/);
    await chooseZone(page, 'tokyo');
    await expectClock(page, /Tokyo/);

    await page.goto(`${address}search/`);
    await page.getByRole('searchbox', { name: 'Search for' }).fill('drained peat');
    await expect(page.getByRole('region', { name: 'Talks' }).locator('h3')).toHaveCount(1);

    await page.goto(`${address}my/`);
    await expect(myRows(page)).toHaveCount(1);
    for (const path of [...fullPages, ...others]) await page.goto(address + path);
    expect(heard).toEqual([]);

    await page.goto(address + day);
    await whenKept(page, `/${day}`);
    server.closeAllConnections();
    server.close();
    await context.setOffline(true);
    await page.goto(address + day);
    await expect(page.locator('.offline-notice')).toBeVisible();
    await page.goto(`${address}talks/never-seen/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(heard).toEqual([]);
    expect(await refusedIn(page)).toHaveLength(4);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
