import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { skipWithoutSite } from './chosen-sites.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

/** A key of its own, pressed once the page has surely started. */
async function open(page: Page, path = ''): Promise<void> {
  await page.goto(path);
  await expect(page.locator('pick-star button').first()).toBeAttached();
}

test('/ opens the search from everywhere, with the focus in its field', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\//);
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('a/b?j');
  await expect(field).toHaveValue('a/b?j');
  await expect(dialog(page)).toBeHidden();
  await page.getByRole('link', { name: 'Skip to content' }).focus();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('a/b?j');
});

test('? lists the page’s shortcuts, and the focus returns to where it was', async ({ page }) => {
  await open(page);
  const link = page.getByRole('link', { name: 'Speakers' }).first();
  await link.focus();
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).locator('dt:visible')).toHaveText(['/', 'f', 'j', 'k', '?']);
  await expect(dialog(page).locator('dd').first()).toHaveText('Search');
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('an element declares its shortcut, and the list of shortcuts names it', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.dataset['shortcut'] = 'n';
    button.textContent = 'To what is on now';
    button.addEventListener('click', () => (button.dataset['pressed'] = 'yes'));
    const hidden = document.createElement('button');
    hidden.dataset['shortcut'] = 'x';
    hidden.hidden = true;
    document.querySelector('main')?.prepend(button, hidden);
  });
  for (const chord of ['Control+n', 'Alt+n', 'Meta+n']) await page.keyboard.press(chord);
  const button = page.getByRole('button', { name: 'To what is on now' });
  await expect(button).not.toHaveAttribute('data-pressed');
  await page.keyboard.press('n');
  await expect(button).toHaveAttribute('data-pressed', 'yes');
  await page.getByRole('button', { name: 'Keyboard shortcuts', exact: true }).click();
  await expect(dialog(page).locator('dd').filter({ hasText: 'To what is on now' })).toBeVisible();
  await expect(dialog(page).locator('kbd').filter({ hasText: 'x' })).toHaveCount(0);
});

test('j and k walk through the titles of a list', async ({ page }) => {
  await open(page);
  const titles = page.locator('main .slot h4 a');
  await page.keyboard.press('j');
  await expect(titles.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(titles.nth(2)).toBeFocused();
  await page.keyboard.press('k');
  await expect(titles.nth(1)).toBeFocused();
  await expect(titles.nth(1)).toBeInViewport();
});

test('single keys can be switched off permanently, and on again', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Turn on single-key shortcuts' }).uncheck();
  await page.getByRole('button', { name: 'Close' }).last().click();
  await page.reload();
  await expect(page.locator('pick-star button').first()).toBeAttached();
  for (const key of ['j', '?', '/']) await page.keyboard.press(key);
  await expect(dialog(page)).toBeHidden();
  await expect(page).not.toHaveURL(/search/);
  await page.getByRole('button', { name: 'Keyboard shortcuts', exact: true }).click();
  await page.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/search/);
});
