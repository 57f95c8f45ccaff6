import { cpSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect } from '@playwright/test';
import { barePages, keptPaths, keptSite, update, whenKept } from './kept-site.ts';
import type { KeptSite } from './kept-site.ts';
import { test } from './site-test.ts';

test.use({ serviceWorkers: 'allow' });

let site: KeptSite;
test.beforeEach(async () => {
  site = await keptSite(barePages('one'));
});
test.afterEach(() => site.remove());

const heading = 'h1';

test('an update arrives completely: the open page continues, and the next ones share one version', async ({
  page,
}) => {
  await page.goto(site.address);
  await whenKept(page, '/my/');
  await page.goto(`${site.address}talks/a/`);
  await whenKept(page, '/talks/a/');

  await site.publish(barePages('two'));
  await update(page);
  // Its script is gone from the host, but nothing was reloaded.
  await page.getByRole('button').click();
  await expect(page.locator('p')).toHaveText('Late: one');
  await expect(page.locator(heading)).toHaveText('Page talks/a/: one');

  await site.stop();
  for (const path of ['', 'talks/a/', 'schedule/']) {
    await page.goto(site.address + path);
    await expect(page.locator(heading)).toHaveText(`Page ${path}: two`);
    await page.getByRole('button').click();
    await expect(page.locator('p')).toHaveText('Late: two');
  }
});

test('an interrupted update is never shown, and resumes later', async ({ page }) => {
  await page.goto(site.address);
  await whenKept(page, '/my/');
  await site.publish(async (folder) => {
    await barePages('two')(folder);
    // As in the middle of publishing: the list is new, but a page is still the old one.
    await barePages('one')(`${folder}/old`);
    cpSync(`${folder}/old/schedule`, `${folder}/schedule`, { recursive: true });
    rmSync(`${folder}/old`, { recursive: true });
  });
  const failed = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (installing === null) return 'nothing to install';
    return new Promise((done) => {
      installing.addEventListener('statechange', () => done(installing.state));
    });
  });
  expect(failed).toBe('redundant');
  await site.stop();
  for (const path of ['', 'schedule/', 'my/']) {
    await page.goto(site.address + path);
    await expect(page.locator(heading)).toHaveText(`Page ${path}: one`);
  }

  await site.start();
  await site.publish(barePages('two'));
  await update(page);
  await site.stop();
  await page.goto(`${site.address}schedule/`);
  await expect(page.locator(heading)).toHaveText('Page schedule/: two');
});

test('of a very large site, a device loads only parts of the list, and stays within one version', async ({
  page,
}) => {
  await site.publish(barePages('one', { divided: true }));
  await page.goto(site.address);
  await whenKept(page, '/my/');
  await page.goto(`${site.address}pages/a/`);
  await whenKept(page, '/pages/a/');
  const parts = (await keptPaths(page)).filter((path) => path.startsWith('/offline/'));
  expect(parts.filter((path) => path.endsWith('.json'))).toHaveLength(1);

  // The host no longer has the part that contains this page.
  await site.publish(barePages('two', { divided: true }));
  await page.goto(`${site.address}pages/b/`);
  await expect(page.locator(heading)).toHaveText('Page pages/b/: two');
  await expect(async () => {
    expect(await keptPaths(page)).toContain('/pages/b/');
  }).toPass();
  await site.stop();
  for (const path of ['', 'pages/a/', 'pages/b/', 'schedule/']) {
    await page.goto(site.address + path);
    await expect(page.locator(heading)).toHaveText(`Page ${path}: two`);
  }

  await site.start();
  await site.publish(barePages('three'));
  await update(page);
  await site.stop();
  await page.goto(`${site.address}pages/a/`);
  await expect(page.locator(heading)).toHaveText('Page pages/a/: three');
});

test('a page doesn’t wait for a slow host, and calendars never come from the device', async ({
  page,
  context,
}) => {
  await page.goto(site.address);
  await whenKept(page, '/my/');
  await site.stop();
  const answers = await page.evaluate(async () => ({
    mine: (await fetch('/my/schedule.json')).status,
    version: await fetch('/api/version.json').then(
      () => 'answered',
      () => 'failed',
    ),
    again: await fetch('/api/version.json?x').then(
      () => 'answered',
      () => 'failed',
    ),
  }));
  expect(answers).toEqual({ mine: 200, version: 'failed', again: 'failed' });
  // A host that accepts the request but never answers.
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => {
    silent.listen(Number(new URL(site.address).port), '127.0.0.1', resolve);
  });
  const other = await context.newPage();
  await other.goto(`${site.address}schedule/?now=2021-04-09T14:20:00Z`, { waitUntil: 'commit' });
  await expect(other.locator(heading)).toHaveText('Page schedule/: one');
  await other.close();
  await page.goto('about:blank');
  silent.close();
});

test('a full device continues with its current version', async ({ page, context }) => {
  await page.goto(site.address);
  await whenKept(page, '/my/');
  const session = await context.newCDPSession(page);
  const origin = new URL(site.address).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  await site.publish(barePages('two', { weight: 100_000 }));
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    return new Promise((done) => {
      installing?.addEventListener('statechange', () => done(installing.state));
    });
  });
  expect(state).toBe('redundant');
  await site.stop();
  await page.goto(`${site.address}schedule/`);
  await expect(page.locator(heading)).toHaveText('Page schedule/: one');
});

test('a build with OFFLINE=off removes the worker and everything it stored', async ({ page }) => {
  await page.goto(site.address);
  await whenKept(page, '/my/');
  await page.evaluate(() => caches.open('schedule:/another-site/:assets'));
  await site.publish(barePages('two', { withdrawn: true }));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual(['schedule:/another-site/:assets']);
  await expect(page.locator(heading), 'nothing is reloaded').toHaveText('Page : one');
  await page.reload();
  await expect(page.locator(heading)).toHaveText('Page : two');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('several windows share one version', async ({ page, context }) => {
  await page.goto(site.address);
  await whenKept(page, '/my/');
  const other = await context.newPage();
  await other.goto(`${site.address}talks/b/`);
  await whenKept(other, '/talks/b/');
  await site.publish(barePages('two'));
  await update(page);
  await other.getByRole('button').click();
  await expect(other.locator('p')).toHaveText('Late: one');
  expect(await keptPaths(other)).toContain('/talks/b/');
  await site.stop();
  await other.reload();
  await expect(other.locator(heading)).toHaveText('Page talks/b/: two');
});
