import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

/** How far down the page the first text of each element stands, in pixels. */
const baselines = (page: Page, selectors: readonly string[]): Promise<number[]> =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const element = document.querySelector(name);
        if (element === null) throw new Error(`There is no ${name}.`);
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let text = texts.nextNode();
        while (text !== null && text.textContent?.trim() === '') text = texts.nextNode();
        const mark = document.createElement('span');
        mark.style.display = 'inline-block';
        text?.parentNode?.insertBefore(mark, text);
        const { bottom } = mark.getBoundingClientRect();
        mark.remove();
        return bottom;
      }),
    selectors,
  );

const expectOneLine = async (page: Page, selectors: readonly string[]): Promise<void> => {
  const found = await baselines(page, selectors);
  expect(Math.max(...found) - Math.min(...found), `${found.join(', ')} px`).toBeLessThan(0.6);
};

for (const [site, what] of [
  ['first', 'without a logo'],
  ['second', 'with a logo'],
] as const) {
  test(`a header ${what} has its name, menu, and time zone on one line`, async ({ page }) => {
    await page.goto(siteAddress(site) ?? '');
    await expectOneLine(page, [
      '.site-name bdi',
      '.site-header .items',
      '.site-header .zone-button',
    ]);
  });
}

for (const [path, who] of [
  ['talks/drones-below-the-canopy/', 'a talk'],
  ['speakers/jonas-weidenbach/', 'a person'],
] as const) {
  test(`on a phone, the page of ${who} has a room and the word of its star on one line`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(new URL(path, siteAddress('second')).href);
    await page.locator('.worded button').first().waitFor();
    await expectOneLine(page, ['.slots .room a', '.slots li:has(.room) .worded span']);
  });
}

test('beside a talk with two parts, the words of a star have room for two lines, and move nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(new URL('talks/shallow-water/', siteAddress('second')).href);
  const button = page.locator('.slots .worded button').first();
  await button.waitFor();
  const [words, next] = await Promise.all([
    button.boundingBox(),
    page.locator('.slots > li').nth(1).boundingBox(),
  ]);
  expect(words?.height).toBeGreaterThan(40);
  expect(next?.y).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0));
  const heights = await button.evaluate((element) => {
    const star = element.parentElement;
    const full = star?.offsetHeight;
    element.remove();
    return [full, star?.offsetHeight];
  });
  expect(heights[1]).toBe(heights[0]);
});
