import type { Browser } from '@playwright/test';

export interface Transfer {
  readonly url: string;
  /** The browser's own categories: Document, Stylesheet, Script, Font, Image, Manifest, Other. */
  readonly type: string;
  /** Transferred bytes, including headers and the compressed body. */
  readonly bytes: number;
  /** Seconds on the browser's clock. */
  readonly requested: number;
  readonly body: string;
}

export interface FirstVisit {
  readonly transfers: readonly Transfer[];
  /** On the same clock as `requested`; undefined if nothing was painted. */
  readonly firstPaint: number | undefined;
}

interface Pending {
  readonly url: string;
  readonly type: string;
  readonly requested: number;
  bytes: number;
}

/** Opens a page with an empty cache, far from the event's zone, and returns everything that it fetched. */
export const firstVisit = async (browser: Browser, address: string): Promise<FirstVisit> => {
  const context = await browser.newContext({
    timezoneId: 'Asia/Kolkata',
    viewport: { width: 360, height: 780 },
    deviceScaleFactor: 3,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const pending = new Map<string, Pending>();
  const transfers: Transfer[] = [];
  let firstPaint: number | undefined;

  session.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
    pending.set(requestId, {
      url: request.url,
      type: type ?? 'Other',
      requested: timestamp,
      bytes: 0,
    });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const done = pending.get(requestId);
    if (!done?.url.startsWith('http')) return;
    done.bytes = encodedDataLength;
  });
  session.on('Page.lifecycleEvent', ({ name, timestamp }) => {
    if (name === 'firstPaint') firstPaint ??= timestamp;
  });
  await session.send('Network.enable');
  await session.send('Page.enable');
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
  await page.goto(address, { waitUntil: 'networkidle' });
  // Work that starts when the browser is idle is part of the first visit, too.
  await page.waitForTimeout(1500);
  for (const [requestId, { url, type, requested, bytes }] of pending) {
    if (!url.startsWith('http')) continue;
    const { body } = await session
      .send('Network.getResponseBody', { requestId })
      .catch(() => ({ body: '' }));
    transfers.push({ url, type, bytes, requested, body });
  }
  await context.close();
  return { transfers, firstPaint };
};
