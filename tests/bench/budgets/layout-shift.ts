import type { Browser } from '@playwright/test';
import type { Budget, Measurement } from '#tests/bench/budget.ts';

const zones = ['Asia/Kolkata', 'Pacific/Kiritimati', 'America/St_Johns'];
const widths = [320, 360, 768, 1280];

/** The sum of all shifts while a page loads and its times are rewritten. */
const shiftAt = async (
  browser: Browser,
  address: string,
  zone: string,
  width: number,
): Promise<number> => {
  const context = await browser.newContext({
    timezoneId: zone,
    viewport: { width, height: 780 },
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(700);
  const shift = await page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((total, one) => total + one, 0),
  );
  await context.close();
  return shift;
};

/** Nothing moves while the times of a first visit are rewritten to the viewer's zone. */
export const layoutShift: Budget = {
  name: 'layout-shift',
  measure: async ({ browser, address }) => {
    const rows: Measurement[] = [];
    for (const path of ['', 'schedule/', 'my/']) {
      let worst = 0;
      for (const zone of zones) {
        for (const width of widths) {
          worst = Math.max(worst, await shiftAt(browser, `${address}${path}`, zone, width));
        }
      }
      rows.push({
        what: `/${path}: layout shift while times are rewritten (${zones.length} zones, ${widths.join(', ')} px)`,
        budget: '0',
        measured: worst.toFixed(4),
        kept: worst === 0,
      });
    }
    return rows;
  },
};
