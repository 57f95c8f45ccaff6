import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { findAccessibilityProblems, starOf } from './picks-of-page.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

const day = 'schedule/2026-10-24/';
const field = (page: Page) => page.getByRole('searchbox', { name: /^Filter by title/ });
const left = (page: Page) => page.locator('schedule-filters [data-part="left"]');
/** Rows that are visible; a cell of the grid may have no size of its own. */
const rows = (page: Page) => page.locator('.program .slot:not(.filtered-out)');

test('a key press filters the rows, and the address restores the result', async ({ page }) => {
  await page.goto(day);
  const before = await rows(page).count();
  await page.keyboard.press('f');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('MÉKONG');
  await expect(left(page)).toHaveText(/^\d of \d+ talks$/);
  await expect(rows(page).first()).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(before / 2);
  await expect(page).toHaveURL(/\?q=M%C3%89KONG$/);
  const shown = await rows(page).allTextContents();
  await page.reload();
  await expect(left(page)).toHaveText(/^\d of \d+ talks$/);
  expect(await rows(page).allTextContents()).toEqual(shown);
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(rows(page)).toHaveCount(before);
  await expect(page).toHaveURL(/2026-10-24\/$/);
});

test('text typed while the filters load is not lost', async ({ page }) => {
  let come = (): void => undefined;
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/filtering\..*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(day);
  await field(page).pressSequentially('mékong');
  come();
  await expect(left(page)).toHaveText(/^\d of \d+ talks$/);
  await expect(field(page)).toHaveValue('mékong');
  await expect(page).toHaveURL(/\?q=m%C3%A9kong$/);
});

test('facets show how many rows each value has, and the filter shows as many', async ({ page }) => {
  await page.goto(day);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const panel = page.getByRole('dialog');
  const track = panel.getByRole('list', { name: 'Track' }).getByRole('listitem').first();
  const count = await track.locator('small').innerText();
  await track.getByRole('checkbox').check();
  await expect(left(page)).toHaveText(new RegExp(`^${count} of `));
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeFocused();
  await expect(page).toHaveURL(/\?track=/);
});

test('the options of the facets are aligned', async ({ page }) => {
  await page.goto(day);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('checkbox', { name: 'Has a recording' })).toBeVisible();
  const { ends, starts, lines } = await panel.evaluate((dialog) => {
    const rounded = (values: readonly number[]) => [...new Set(values.map(Math.round))];
    const boxes = [...dialog.querySelectorAll('.facets > *')].map((facet) => ({
      left: facet.getBoundingClientRect().left,
      ends: [...facet.querySelectorAll('small')].map((one) => one.getBoundingClientRect().right),
    }));
    const columns = Map.groupBy(boxes, ({ left }) => left);
    const linesOf = (element: Element | null) => {
      const range = document.createRange();
      const text = element?.lastChild;
      if (text) range.selectNodeContents(text);
      return [...range.getClientRects()];
    };
    const tracks = [...dialog.querySelectorAll('.track')].map(linesOf);
    const [alone, beside] = ['ul.facet span', 'details:last-of-type > summary']
      .map((name) => linesOf(dialog.querySelector(name)))
      .map(([first]) => first?.bottom ?? 0);
    return {
      ends: [...columns.values()].map((column) => rounded(column.flatMap((one) => one.ends))),
      starts: tracks.map((one) => rounded(one.map(({ left }) => left))),
      lines: Math.abs((alone ?? 0) - (beside ?? 0)),
    };
  });
  expect(ends.filter((column) => column.length !== 1)).toEqual([]);
  expect(starts.filter((track) => track.length !== 1)).toEqual([]);
  expect(lines, 'a check box of its own, and the heading beside it').toBeLessThan(1);
});

test('picks and current talks can be filtered, and an empty result offers a way out', async ({
  page,
}) => {
  await page.goto(`${day}?now=2026-10-24T12:00:00Z`);
  await starOf(page, 'Drones below the canopy').click();
  await page.goto(`${day}?now=2026-10-24T12:00:00Z&picks=must`);
  await expect(left(page)).toHaveText(/^1 of /);
  await expect(rows(page).filter({ hasText: 'Drones below the canopy' })).not.toHaveCount(0);
  await page.goto(`${day}?now=2026-10-24T12:00:00Z&past=hide`);
  await expect(left(page)).toHaveText(/^\d+ of /);
  await expect(rows(page).filter({ hasText: 'Drones below the canopy' })).toHaveCount(0);
  await field(page).fill('nobody speaks of this');
  const nothing = page.locator('schedule-filters [data-part="nothing"]');
  await expect(nothing).toContainText('No matches for these filters.');
  await expect(nothing).toBeVisible();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await nothing.getByRole('button', { name: 'Clear filters' }).click();
  await expect(nothing).toBeHidden();
});

test('the page reports unknown filters in the address', async ({ page }) => {
  await page.goto(`${day}?track=nonsense`);
  await expect(page.locator('schedule-filters [data-part="unknown"]')).toContainText('“nonsense”');
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the panel is a sheet that fits, and closing it returns the focus', async ({ page }) => {
    await page.goto(day);
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const panel = page.getByRole('dialog');
    await expect(panel).toBeVisible();
    expect(await findAccessibilityProblems(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await panel.getByRole('button', { name: 'Done' }).click();
    await expect(panel).toBeHidden();
  });
});

test('a day keeps its filters when it changes between list and grid', async ({ page }) => {
  await page.goto(`${day}?q=mud`);
  await expect(left(page)).toHaveText(/^\d+ of \d+ talks$/);
  const shown = await rows(page).locator('h4').allTextContents();
  await page.getByRole('radio', { name: 'List' }).check();
  expect(await rows(page).locator('h4').allTextContents()).toEqual(shown);
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Grid' }).check();
  expect(await rows(page).locator('h4').allTextContents()).toEqual(shown);
  expect(await page.locator('.room-names > p:not(.other-room)').count()).toBeLessThan(
    await page.locator('.room-names > p').count(),
  );
});

test('f moves the focus to the field, even from the open panel', async ({ page }) => {
  await page.goto(day);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByRole('dialog').getByRole('checkbox').first().focus();
  await page.keyboard.press('f');
  await expect(field(page)).toBeFocused();
});

test.describe('of a single day', () => {
  test.use({ baseURL: siteAddress('first') });

  test('the home page, which is the schedule, is filtered in its place', async ({ page }) => {
    await page.goto('');
    await field(page).fill('song han');
    await expect(left(page)).toHaveText(/^1 of \d+ talks$/);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('Putting AI on Diet');
    await expect(page).toHaveURL(/\?q=song(\+|%20)han$/);
  });
});

test('the field above a list that is split into pages finds the names on all of them', async ({
  page,
}) => {
  // Only lists of more than a thousand have such pages, so this one becomes the first of its pages.
  await page.route('**/speakers/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace('<list-filter ', '<list-filter data-list="/speakers/" ')
      .replace('</list-filter>', '<ul class="found" hidden></ul></list-filter>')
      .replace('<footer', '<nav data-letters>A B C</nav><footer');
    await route.fulfill({ response, body: html });
  });
  let isOffline = true;
  await page.route('**/speakers/names.json', (route) =>
    isOffline
      ? route.abort()
      : route.fulfill({
          json: [
            ['zoe', 'Zoë Abara', 'Lagos'],
            ['yan', 'Yan Zhou', 'Lagos'],
          ],
        }),
  );
  await page.goto('speakers/');
  const find = page.getByRole('searchbox', { name: 'Find in this list' });
  const letters = page.getByText('A B C');
  const own = page.locator('[data-listed]').first();
  await find.fill('nobody has this name');
  await expect(own).toBeHidden();
  await find.fill('haekaelae');
  await expect(page.getByRole('link', { name: 'Aino Häkälä' })).toBeVisible();
  await expect(own).toBeHidden();
  isOffline = false;
  await find.fill('zoe lag');
  await expect(page.locator('list-filter').getByRole('link')).toHaveText(['Zoë Abara']);
  await expect(page.getByRole('link', { name: 'Zoë Abara' })).toHaveAttribute(
    'href',
    '/speakers/zoe/',
  );
  await expect(page.locator('list-filter [role=status]')).toHaveText(/^1 of/);
  await expect(letters).toBeHidden();
  await find.fill('');
  await expect(letters).toBeVisible();
  await expect(own).toBeVisible();
  await expect(page.locator('list-filter').getByRole('link')).toHaveCount(0);
});
