import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

/** How wide and high the area is in which a touch reaches an element. */
async function touchedArea(target: Locator): Promise<{ width: number; height: number }> {
  await target.scrollIntoViewIfNeeded();
  return target.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const isReached = (left: number, top: number): boolean =>
      element.contains(document.elementFromPoint(left, top));
    const reach = (right: number, down: number): number => {
      let steps = 0;
      while (isReached(x + right * (steps + 1), y + down * (steps + 1)) && steps < 400) steps++;
      return steps;
    };
    return {
      width: reach(1, 0) + reach(-1, 0) + 1,
      height: reach(0, 1) + reach(0, -1) + 1,
    };
  });
}

const day = 'schedule/2026-10-24/?now=2026-10-24T09:35:00Z';
const talk = 'talks/drones-below-the-canopy/';

for (const [name, path, selector] of [
  ['the button of the zone', day, '.site-header .zone-button'],
  ['the links to the days', day, '.day-menu a'],
  ['the cross of the line about now', day, '.live-notice .dismiss'],
  ['the star of a talk’s page', talk, 'pick-star.worded > button'],
  ['the calendars of a talk', talk, '.ways > a'],
  ['the talks before and after', talk, '.around a'],
  ['the ways to subscribe', 'speakers/wei-ling-tan/', '.ways > a'],
  ['the copy button', 'subscribe/', 'copy-address > button'],
  ['a person’s profiles', 'speakers/anjali-deshpande/', 'a[rel=me]'],
  ['the button to register', '', '.action'],
  ['the links of the footer', 'my/', '.site-footer a'],
] as const) {
  test(`${name}: large enough for a finger`, async ({ page }) => {
    await page.goto(path);
    const targets = page.locator(selector).filter({ visible: true });
    await expect(targets.first()).toBeVisible();
    for (const target of (await targets.all()).slice(0, 6)) {
      const { width, height } = await touchedArea(target);
      // The edges of neighbors can take up a point each.
      expect.soft(height, await target.innerText()).toBeGreaterThanOrEqual(42);
      expect.soft(width, await target.innerText()).toBeGreaterThanOrEqual(24);
    }
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  });
}
