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
