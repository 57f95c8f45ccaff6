import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

/** Long enough for a browser to draw what it has. */
const pauseMillis = 400;

const site = siteAddress('second') ?? '';
let server: Server;
let address: string;
/** The text after which a page pauses on its way. */
let pauseAfter = '';

// A host in front of the site, on a line that breaks off for a moment.
test.beforeAll(async () => {
  server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', site)).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? 'text/plain';
      const bytes = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': type });
      const at = type.startsWith('text/html') ? bytes.indexOf(pauseAfter) : -1;
      if (at === -1) return response.end(bytes);
      const end = at + Buffer.byteLength(pauseAfter);
      response.write(bytes.subarray(0, end));
      return setTimeout(() => response.end(bytes.subarray(end)), pauseMillis);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const day = 'schedule/2026-10-24/';
const talk = 'talks/drones-below-the-canopy/';

for (const [part, path, text] of [
  ['the first links of the menu', day, 'data-shortcut='],
  ['the links of the menu', day, '<details class="more"'],
  ['a part of the word that opens the other links', day, '<summary class="link"'],
  ['the time of a row', day, '<section class="what"'],
  ['the title of a row', day, '<ul class="plain slot-facts"'],
  ['the times of a talk', talk, '<h1'],
  ['the title of a talk', talk, '</h1>'],
  ['the label of a part', talk, 'Speaker</h2></div>'],
] as const) {
  for (const width of [360, 1280]) {
    test(`at ${width} px nothing moves when a page arrives after ${part}`, async ({ page }) => {
      pauseAfter = text;
      await page.setViewportSize({ width, height: 780 });
      await page.addInitScript(() => {
        const moved: string[] = [];
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          for (const { sources } of list.getEntries() as (PerformanceEntry & {
            sources: { node?: Node }[];
          })[]) {
            moved.push(...sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? '(gone)'));
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const response = await page.goto(address + path);
      expect(await response?.text()).toContain(text);
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual(
        [],
      );
    });
  }
}
