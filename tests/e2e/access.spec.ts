import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { cutOff, fullPages } from './cut-off.ts';
import { findAccessibilityProblems, starOf } from './picks-of-page.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

const day = 'schedule/2026-10-24/';
/** How much of the window's height stays covered while the visitor scrolls. */
const covered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stays = (element: Element | null): boolean =>
      element !== null &&
      (['fixed', 'sticky'].includes(getComputedStyle(element).position) ||
        stays(element.parentElement));
    const lines = Array.from({ length: innerHeight }, (_, y) => y + 0.5);
    return (
      lines.filter((y) => stays(document.elementFromPoint(innerWidth / 2, y))).length / innerHeight
    );
  });

/** The focused element, if something covers it. */
const hiddenFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { left, top, width, height } = element.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].map((part) => [left + width * part, top + height / 2] as const);
    const isSeen = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    return isSeen ? undefined : element.outerHTML.slice(0, 120);
  });

test.describe('at 400 %, where a window of 1280 by 1024 px is one of 320 by 256', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('everything fits, and most of the window remains for reading', async ({ page }) => {
    for (const path of fullPages) {
      await test.step(`/${path}`, async () => {
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(await cutOff(page)).toEqual([]);
        await page.evaluate(() => scrollTo(0, 400));
        expect(await covered(page)).toBeLessThan(0.4);
      });
    }
  });
});

test.describe('on a phone, with a keyboard', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const key of ['Tab', 'Shift+Tab']) {
    test(`the focused element is never hidden by the bar or a notice (${key})`, async ({
      page,
    }) => {
      await page.goto(`${day}?now=2026-10-24T12:00:00Z`, { waitUntil: 'networkidle' });
      await expect(page.locator('.live-notice')).toBeVisible();
      for (let press = 0; press < 60; press += 1) {
        await page.keyboard.press(key);
        await expect.poll(() => hiddenFocus(page)).toBeUndefined();
      }
    });
  }
});

test('in forced colors the state of a star, the current slot, and the choice are visible', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${day}?now=2026-10-24T12:00:00Z`);
  const star = starOf(page, 'Drones below the canopy');
  const fillOf = () =>
    star.evaluate((button) => getComputedStyle(button.querySelectorAll('path')[1] as Element).fill);
  const before = await fillOf();
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  expect(await fillOf()).not.toBe(before);
  expect(await findAccessibilityProblems(page)).toEqual([]);
});

test('visitors who want no motion get none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${day}?now=2026-10-24T12:00:00Z`);
  await page.keyboard.press('f');
  await page.keyboard.type('river');
  // Animations that only hide text that a script is about to rewrite move nothing.
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) => playState === 'running' && effect instanceof KeyframeEffect,
      )
      .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes())
      .flatMap((keyframe) => Object.keys(keyframe))
      .filter(
        (name) => !['offset', 'computedOffset', 'easing', 'composite', 'visibility'].includes(name),
      ),
  );
  expect(moving).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
    'auto',
  );
});

test('a partly covered target is measured where it is visible, and a small one is reported', async ({
  page,
}) => {
  const pageOf = (size: number): string => `<!doctype html><html lang="en"><title>Targets</title>
    <style>button { display: block; padding: 0; border: 0; inline-size: 100px; block-size: ${size}px }</style>
    <main style="padding-block: 570px 1000px"><h1 style="position: absolute">Targets</h1>
    <button>One</button><button>Two</button></main>
    <section aria-label="Notice" style="position: sticky; inset-block-end: 0"><button style="block-size: 210px">See</button></section>`;
  await page.setViewportSize({ width: 360, height: 800 });
  await page.setContent(pageOf(24));
  expect(await findAccessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => scrollY), 'the page stands where it stood').toBe(0);
  await page.setContent(pageOf(14));
  expect(await findAccessibilityProblems(page)).toContainEqual(
    expect.stringMatching(/^target-size: <button>One/),
  );
});
