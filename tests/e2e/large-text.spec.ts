import { expect } from '@playwright/test';
import { faultsOf, settle } from '#tests/layout/look.ts';
import { siteAddress } from './chosen-sites.ts';
import { cutOff, fullPages } from './cut-off.ts';
import { test } from './site-test.ts';

// People with low vision enlarge the letters of all pages in the browser's settings.
test.use({
  baseURL: siteAddress('second'),
  launchOptions: {
    executablePath: process.env['CHROMIUM_PATH'] ?? '',
    args: ['--disable-quic', '--disable-gpu', '--blink-settings=defaultFontSize=32'],
  },
});

for (const width of [360, 1280]) {
  test(`texts of twice the size fit a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of fullPages) {
      await test.step(`/${path}`, async () => {
        await page.goto(path, { waitUntil: 'networkidle' });
        const size = await page.evaluate(() => getComputedStyle(document.body).fontSize);
        expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
        expect(await cutOff(page)).toEqual([]);
        await settle(page);
        // In a window with the width of eleven letters, the longest words of a language break.
        const faults = (await faultsOf(page)).filter(
          (fault) => width > 360 || !fault.startsWith('broken word'),
        );
        expect(faults).toEqual([]);
      });
    }
  });
}

test.describe('on a phone during the event', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  /** At this moment, talks have ended, run, and follow. */
  const live = '?now=2026-10-24T09:35Z';

  for (const path of [`schedule/2026-10-24/${live}`, `my/${live}`]) {
    test(`/${path} with twice the size fits, and no mark of the present covers a title`, async ({
      page,
    }) => {
      await page.goto('schedule/2026-10-24/');
      for (const star of (await page.locator('pick-star > button').all()).slice(0, 8)) {
        await star.click();
      }
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('.live-mark').first()).toBeVisible();
      const found = await page.evaluate(() => {
        const boxOf = (element: Element) => element.getBoundingClientRect();
        const covers = [...document.querySelectorAll('.live-mark')].flatMap((mark) => {
          const row = mark.closest('.slot, li');
          const [a, texts] = [
            boxOf(mark),
            row?.querySelectorAll('h3, h4, .title, .who, .slot-facts > li'),
          ];
          return [...(texts ?? [])]
            .filter((text) => {
              const range = document.createRange();
              range.selectNodeContents(text);
              return [...range.getClientRects()].some(
                (b) =>
                  a.left < b.right - 1 &&
                  b.left < a.right - 1 &&
                  a.top < b.bottom - 1 &&
                  b.top < a.bottom - 1,
              );
            })
            .map((text) => `${mark.textContent} over ${text.textContent.trim().slice(0, 40)}`);
        });
        const { scrollWidth, clientWidth } = document.documentElement;
        return { covers, width: [scrollWidth, innerWidth], clientWidth };
      });
      expect(found.covers).toEqual([]);
      expect(found.width).toEqual([360, 360]);
    });
  }
});
