import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { starOf } from './picks-of-page.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

const day = 'schedule/2026-10-24/';
const count = (page: Page) => page.locator('.room-pages .count');
const roomNames = (page: Page) => page.locator('.room-names > p:visible').allInnerTexts();

/** The visible times at which such rows or labels begin, each once. */
const startsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator('.program.rooms').evaluate((grid, wanted) => {
    const visible = [...grid.querySelectorAll(wanted)].filter((one) => one.checkVisibility());
    return [...new Set(visible.map((one) => one.querySelector('time')?.dateTime ?? ''))];
  }, selector);

/** An entry of `layout-shift`, which TypeScript doesn't know. */
interface LayoutShift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** A finger that swipes sideways over the grid by this many pixels. */
const swipe = (page: Page, by: number): Promise<void> =>
  page.locator('.program.rooms').evaluate((target, distance) => {
    const touch = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 300 });
    const [from, to] = [touch(600), touch(600 + distance)];
    target.dispatchEvent(new TouchEvent('touchstart', { touches: [from], changedTouches: [from] }));
    target.dispatchEvent(new TouchEvent('touchend', { changedTouches: [to] }));
  }, by);

test('nothing moves when its script comes a second late', async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await route.continue();
  });
  await page.addInitScript(() => {
    // For animations, the script comes after a second, however long the machine takes for it.
    const stayAtOneSecond = (): void => {
      for (const animation of document.getAnimations()) {
        animation.playbackRate = 0;
        animation.currentTime = 1000;
      }
      requestAnimationFrame(stayAtOneSecond);
    };
    requestAnimationFrame(stayAtOneSecond);
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as LayoutShift;
        const what = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40));
        moved.push(`${value} after ${Math.round(entry.startTime)} ms: ${what.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(day);
  await expect(count(page)).toHaveText('Rooms 1 to 5 of 7');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
});

test('buttons, keys, and swipes turn the pages of rooms, also from right to left', async ({
  page,
}) => {
  await page.goto(day);
  await expect(count(page)).toHaveText('Rooms 1 to 5 of 7');
  const first = await roomNames(page);
  expect(first).toHaveLength(5);

  await page.getByRole('button', { name: 'Next rooms' }).click();
  await expect(count(page)).toHaveText('Rooms 6 to 7 of 7');
  expect(await roomNames(page)).toEqual(['Alter Speicher', 'Werkstatt']);
  const coffee = page.locator('.slot', { hasText: 'Coffee' }).first();
  await expect(coffee.locator('h4'), 'a break has its words on every page').toBeInViewport();
  expect(await coffee.evaluate((row) => row.classList.contains('covered'))).toBe(false);
  await expect(page.getByRole('button', { name: 'Next rooms' })).toBeDisabled();

  await page.keyboard.press('h');
  await expect(count(page)).toHaveText('Rooms 1 to 5 of 7');
  await page.keyboard.press('l');
  await expect(count(page)).toHaveText('Rooms 6 to 7 of 7');

  await swipe(page, 200);
  await expect(count(page)).toHaveText('Rooms 1 to 5 of 7');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await swipe(page, 200);
  await expect(count(page), 'the next page lies to the left').toHaveText('Rooms 6 to 7 of 7');
  const places = await page
    .locator('.room-names > p:visible')
    .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().left));
  expect(places, 'the first room stands at the right').toEqual(places.toSorted((a, b) => b - a));
});

test('the grid has pages of rooms even after the filters were used in the list', async ({
  page,
}) => {
  await page.goto(day);
  const field = page.getByRole('searchbox').first();
  await expect(count(page)).toHaveText('Rooms 1 to 5 of 7');
  await page.getByRole('radio', { name: 'List' }).check();
  const pause = page.locator('.slot[data-columns]').first();
  const time = await pause.locator('.when').boundingBox();
  const words = await pause.locator('.what').boundingBox();
  expect(words?.x, 'the text of a break stands beside its time').toBeGreaterThanOrEqual(
    (time?.x ?? NaN) + (time?.width ?? NaN),
  );
  await field.fill('drones');
  await expect(page.locator('.program .slot.filtered-out').first()).toBeHidden();
  await field.fill('');
  await expect(page.locator('.program .slot.filtered-out')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Grid by room' }).check();
  await expect(count(page)).toHaveText('Rooms 1 to 5 of 7');
  await expect.poll(() => roomNames(page)).toHaveLength(5);

  // Hours and sessions without a match take up no space, also if each room has one.
  await field.fill('river');
  await expect
    .poll(() =>
      page.locator('.program.rooms').evaluate((grid) => {
        const [name, row] = ['.room-names > p', '.slot:not(.filtered-out)'].map((one) =>
          [...grid.querySelectorAll(one)].find((element) => element.checkVisibility()),
        );
        const above = row?.getBoundingClientRect().top ?? Infinity;
        return above - (name?.getBoundingClientRect().bottom ?? 0) < 8;
      }),
    )
    .toBe(true);
});

test('the times beside the grid are those of the rows that the filters show', async ({ page }) => {
  await page.goto(day);
  await expect(count(page)).toHaveText('Rooms 1 to 5 of 7');
  const all = await startsOf(page, '.time-rail > p');
  const field = page.getByRole('searchbox').first();
  // For one of these, another room of a later page has a row at a time at which the drawn rooms have none.
  for (const typed of ['drones', 'is', 'coffee']) {
    await field.fill(typed);
    await expect
      .poll(async () => {
        const rows = await startsOf(page, '.slot');
        const times = await startsOf(page, '.time-rail > p');
        return { few: rows.length < all.length, extra: times.filter((at) => !rows.includes(at)) };
      }, typed)
      .toEqual({ few: true, extra: [] });
  }
  await field.fill('');
  await expect.poll(() => startsOf(page, '.time-rail > p')).toEqual(all);
});

test('the visitor’s own rooms are a page of their own', async ({ page }) => {
  await page.goto(day);
  const choice = page.getByRole('combobox', { name: 'Rooms shown' });
  await expect(choice.getByRole('option', { name: 'Rooms with my picks' })).toHaveCount(0);
  await starOf(page, 'Drones below the canopy').click();
  await choice.selectOption('Rooms with my picks');
  await expect.poll(() => roomNames(page)).toEqual(['Donausaal']);
  await choice.selectOption({ index: 0 });
  await expect(count(page)).toHaveText('Rooms 1 to 5 of 7');
});
