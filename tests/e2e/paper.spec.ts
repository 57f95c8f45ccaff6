import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { myRows, starOf } from './picks-of-page.ts';
import { canReadPaper, cannotReadPaper, letters, print } from './printed.ts';
import { test } from './site-test.ts';

// Without poppler's tools, the text on paper can't be read; `.ci/run` installs them.
test.skip(!canReadPaper, cannotReadPaper);
test.use({ baseURL: siteAddress('second') });

const grid = 'schedule/2026-10-25/';
const full = 'schedule/2026-10-23/';

/** Titles in Latin letters, because other scripts need fonts that not every machine has. */
const titlesOf = async (page: Page, selector: string): Promise<string[]> => {
  const titles = await page.locator(selector).allTextContents();
  return titles.map(letters).filter((title) => /^[\p{Script=Latin}\p{N}]+$/u.test(title));
};

for (const format of ['A4', 'Letter'] as const) {
  test(`a day’s grid is one landscape sheet of ${format}, with every talk on it`, async ({
    page,
  }) => {
    await page.goto(grid);
    const titles = await titlesOf(page, '.slot h4');
    const { sheets, across } = await print(page, format);
    expect({ sheets: sheets.length, across }).toEqual({ sheets: 1, across: true });
    const [sheet = ''] = sheets;
    for (const title of titles) expect(letters(sheet)).toContain(title);
    for (const text of [
      'Confluence 2026',
      'Sunday, October 25, 2026',
      'Event time: Berlin, UTC+1',
    ]) {
      expect(letters(sheet)).toContain(letters(text));
    }
    expect(sheet).toContain('confluence.example/schedule/2026-10-25');
    expect(sheet).not.toMatch(/Grid by room|Skip to|Subscribe|Speakers|Change/);
  });
}

test.describe('for a reader in another zone', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('a day’s grid is printed in event time only, in its axis and its cells', async ({
    page,
  }) => {
    await page.goto(grid);
    await expect(page.locator('html')).toHaveAttribute('data-print', 'other');
    const { sheets, across } = await print(page);
    expect({ sheets: sheets.length, across }).toEqual({ sheets: 1, across: true });
    const titles = await page.locator('.slot time').allTextContents();
    expect(titles).toContain('06:30');
    expect(sheets[0]).toContain('11:30');
    expect(sheets[0]).not.toContain('06:30');
  });
});

test('visitors who chose the list print the list', async ({ page }) => {
  await page.goto(grid);
  await page.getByRole('radio', { name: 'List' }).check();
  expect(await print(page)).toMatchObject({ across: false });
});

test('a day that fits on no sheet is printed as a list in portrait, with every talk and every poster', async ({
  page,
}) => {
  await page.goto(full);
  const titles = await titlesOf(page, '.slot h4, .posters h5');
  expect(titles.length).toBeGreaterThan(70);
  const { sheets, across } = await print(page);
  expect(across).toBe(false);
  const printed = letters(sheets.join('').replaceAll(/^.*confluence\.example.*$/gm, ''));
  for (const title of titles) expect(printed).toContain(title);
  expect(sheets[1]).toContain(`2 / ${sheets.length}`);
});

test('a room’s page is a sign for its door, a sheet for each day', async ({ page }) => {
  for (const room of ['aula', 'donausaal', 'foyer']) {
    await page.goto(`rooms/${room}/`);
    const days = await page.locator('.day-head h2').allTextContents();
    const name = (await page.locator('h1').textContent())?.trim() ?? '';
    const { sheets } = await print(page, 'Letter');
    expect(sheets).toHaveLength(days.length);
    for (const [index, day] of days.entries()) {
      for (const text of [name, day.trim(), 'Confluence 2026', 'Event time: Berlin']) {
        expect(letters(sheets[index] ?? '')).toContain(letters(text));
      }
    }
  }
});

test('My schedule is printed with only its picks, and the level of each', async ({ page }) => {
  await page.goto(grid);
  await starOf(page, 'After the glacier').click();
  await starOf(page, 'How old is this water').dblclick();
  await page.goto('my/');
  await expect(myRows(page)).toHaveCount(2);
  const { sheets } = await print(page);
  expect(sheets).toHaveLength(1);
  for (const text of ['October 25, 2026', 'After the glacier', 'Must see', 'Maybe', 'Große Aula']) {
    expect(letters(sheets[0] ?? '')).toContain(letters(text));
  }
  expect(sheets[0]).not.toMatch(/Copy|Save|Load|camera|Listening for torrents/);
});

test('a notice that is shown on screen is not printed with the program, and takes no space on its sheet', async ({
  page,
}) => {
  await page.goto(`${grid}?now=2026-10-25T11:40:00%2B01:00`);
  const mark = page.locator('[data-live="now"] .live-mark').first();
  await expect(mark).toBeVisible();
  await expect(page.getByText('The Danube is at 5.10 m')).toBeVisible();
  const { sheets } = await print(page);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).not.toContain('The Danube is at');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.live-mark:visible')).toHaveCount(0);
});

test('a long list continues on the next sheet, and its buttons are not printed', async ({
  page,
}) => {
  await page.goto('subscribe/');
  const { sheets } = await print(page);
  expect(letters(sheets[0] ?? '')).toContain(letters('Alter Speicher'));
  expect(letters(sheets[1] ?? '')).toContain(letters('The repair table'));
  expect(sheets.join('')).not.toContain('Copy');
});

test.describe('to a reader in another zone', () => {
  test.use({ baseURL: siteAddress('first') });

  test('paper shows the event’s time first and theirs beside it, both zones named', async ({
    page,
  }) => {
    await page.goto('');
    await expect(page.locator('html')).toHaveAttribute('data-print', 'other');
    const text = (await print(page)).sheets.join('');
    expect(text).toMatch(/Event time: Los Angeles, UTC−7\s+My time: Berlin, UTC\+2/);
    expect(text).toMatch(/7:00 AM–7:15 AM\s+4:00 PM–4:15 PM/);
  });
});
