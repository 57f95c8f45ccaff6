import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { findAccessibilityProblems } from './picks-of-page.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search for' });
const group = (page: Page, name: string) => page.getByRole('region', { name });
const said = (page: Page) => page.locator('site-search [data-announcement]');

/** Everything that the page's own policy blocked, and all uncaught errors. */
const listen = (page: Page): string[] => {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
};

test('searches during typing, marks the matches, and keeps the query in the address', async ({
  page,
}) => {
  const heard = listen(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('search/');
  await expect(page.getByText('Accents are ignored.')).toBeVisible();
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await field(page).pressSequentially('drained peat');
  const talks = group(page, 'Talks');
  await expect(talks.getByRole('heading', { level: 3 })).toHaveText([
    'A drained peatland in two hundred lines',
  ]);
  await expect(talks.locator('h3 mark')).toHaveText(['drained', 'peatland']);
  await expect(said(page)).toHaveText('1 result');
  await expect(page).toHaveURL(/\/search\/\?q=drained\+peat$/);
  // The tests forbid the worker, which their tool reports itself.
  expect(heard.filter((text) => !text.includes('blocked by Playwright'))).toEqual([]);
});

test('leaves the focus and what was typed alone if its script comes late', async ({ page }) => {
  let release = (): void => undefined;
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/site-search.*.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('search/#find', { waitUntil: 'commit' });
  await field(page).pressSequentially('peat');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await skip.focus();
  release();
  await expect(group(page, 'Talks')).toBeVisible();
  await expect(skip).toBeFocused();
  await expect(field(page)).toHaveValue('peat');
});

test('searches for the query in the address, in any script and without its accents', async ({
  page,
}) => {
  await page.goto('search/?q=Hakala');
  await expect(field(page)).toHaveValue('Hakala');
  for (const [typed, name, title] of [
    ['Hakala', 'People', 'Aino Häkälä'],
    ['few-shot', 'Talks', 'The gauges we deserve'],
    ['تستيقظ', 'Talks', /حين تستيقظ/],
    ['浩然', 'People', '陈浩然'],
  ] as const) {
    await field(page).fill(typed);
    const heading = group(page, name).getByRole('heading', { level: 3, name: title });
    await expect(heading.first()).toBeVisible();
  }
});

test('shows the times of talks in the viewer’s clock, and their stars', async ({ page }) => {
  await page.goto('search/?q=two+flood+waves&tz=Asia/Kolkata');
  const row = group(page, 'Talks')
    .getByRole('listitem')
    .filter({ hasText: 'When two flood waves' });
  await expect(row.locator('.date')).toHaveText('Sat, Oct 24');
  await expect(row.locator('.slot-clock time').first()).toHaveText('14:20');
  await expect(row.locator('.slot-other')).toContainText('10:50');
  const star = row.getByRole('button', { name: 'Add to my schedule: When two flood waves meet' });
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/tz=Asia/);
});

test('shows the best of many results, and all of them on request', async ({ page }) => {
  await page.goto('search/?q=river');
  const titles = group(page, 'Talks').getByRole('heading', { level: 3 });
  await expect(titles).toHaveCount(8);
  await page
    .getByRole('button', { name: /^Show all/ })
    .first()
    .click();
  await expect(titles.nth(8).getByRole('link')).toBeFocused();
  expect(await titles.count()).toBeGreaterThan(8);
});

test('an excerpt comes from the text, and marks no punctuation', async ({ page }) => {
  await page.goto('search/?q=river');
  const talks = group(page, 'Talks').getByRole('listitem');
  const tentative = talks.filter({ hasText: 'Where will the rivers meet in 2028?' });
  await expect(tentative.locator('.excerpt')).toHaveText(
    'Towns with two rivers or more may apply on the spot.',
  );
  const found = await page.locator('.excerpt .found').allTextContents();
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter((text) => !/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(text))).toEqual([]);
  await field(page).fill('Lagoon Watch');
  const talk = talks.filter({ hasText: 'Who reads a warning' });
  await expect(talk).toBeVisible();
  await expect(talk.locator('.excerpt')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('an excerpt takes at most three lines, and shows a match', async ({ page }) => {
    await page.goto('search/?q=river');
    await expect(page.locator('.excerpt').first()).toBeVisible();
    const excerpts = await page.locator('.excerpt').evaluateAll((all) =>
      all.map((excerpt) => {
        const { bottom, height } = excerpt.getBoundingClientRect();
        const mark = excerpt.querySelector('.found')?.getBoundingClientRect();
        const lines = height / parseFloat(getComputedStyle(excerpt).lineHeight);
        return { lines: Math.round(lines), shown: mark !== undefined && mark.bottom <= bottom + 4 };
      }),
    );
    expect(Math.max(...excerpts.map(({ lines }) => lines))).toBe(3);
    expect(excerpts.filter(({ shown }) => !shown)).toEqual([]);
  });
});

test('says that nothing was found, and what to try', async ({ page }) => {
  await page.goto('search/?q=biography');
  await expect(page.getByText('No results for “biography”.').last()).toBeVisible();
  await expect(page.getByText('Try fewer or shorter words')).toBeVisible();
  await expect(said(page)).toHaveText('No results for “biography”.');
  await field(page).fill('');
  await expect(page.getByText('Accents are ignored.')).toBeVisible();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('says that there is no connection, and finds pages when it is back', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=peat');
  await expect(page.getByText('Search couldn’t be loaded.').last()).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(group(page, 'Talks')).toBeVisible();
});

test('does not report picks as lost if the schedule could not be loaded', async ({
  page,
  context,
}) => {
  await page.goto('search/?q=peat');
  await expect(group(page, 'Talks')).toBeVisible();
  await context.setOffline(true);
  await field(page).fill('zebra');
  await expect(page.getByText('Search couldn’t be loaded.').last()).toBeVisible();
  await expect(page.getByText(/^No results/)).toHaveCount(0);
  await context.setOffline(false);
  await field(page).fill('sediment');
  await expect(group(page, 'Talks')).toBeVisible();
});

test.describe('of a single day', () => {
  test.use({ baseURL: siteAddress('first'), timezoneId: 'Asia/Kolkata' });

  test('finds talks, with their times in the viewer’s clock, and people with a letter missing', async ({
    page,
  }) => {
    await page.goto('search/');
    await field(page).pressSequentially('tinyml');
    const row = group(page, 'Talks')
      .getByRole('listitem')
      .filter({ hasText: 'Putting AI on Diet' });
    await expect(row.first().locator('.slot-clock time').first()).toHaveText('7:45 PM');
    await expect(row.first().locator('.slot-other')).toContainText('7:15 AM');
    await row
      .first()
      .getByRole('button', { name: /^Add to my schedule: Putting AI on Diet/ })
      .click();
    await field(page).fill('carreira perpinan');
    const name = group(page, 'People').getByRole('heading', { level: 3 });
    await expect(name).toHaveText('Miguel Á. Carreira-Perpiñán');
    await field(page).fill('zebra');
    await expect(page.getByText('Try fewer or shorter words')).toBeVisible();
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.goto('my/');
    await expect(page.locator('my-schedule .slot')).toHaveCount(1);
  });
});

test('works under a base path', async ({ page }) => {
  await page.goto(`${siteAddress('under-base') ?? ''}search/?q=workshop`);
  const link = page.locator('[data-found] h3 a').first();
  await expect(link).toHaveAttribute('href', /^\/odi\//);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible in every state (${colorScheme}), and fits 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    const check = async (state: string): Promise<void> => {
      expect(await findAccessibilityProblems(page), state).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, state).toBeLessThanOrEqual(320);
    };
    await page.goto('search/');
    await check('before typing');
    await field(page).fill('flood');
    await expect(group(page, 'Talks')).toBeVisible();
    await check('results');
    await field(page).fill('biography');
    await expect(page.getByText('Try fewer or shorter words')).toBeVisible();
    await check('none');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.reload();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await check('failed');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await check('dialog');
  });
}
