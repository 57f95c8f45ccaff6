import { expect } from '@playwright/test';
import { siteAddress } from './chosen-sites.ts';
import { findAccessibilityProblems, myRows, publish } from './picks-of-page.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

test('on a phone, a day’s talks can be picked with a thumb, and fit the width', async ({
  page,
}) => {
  await page.goto('schedule/2026-10-23/');
  const stars = page.locator('.slot.heading:not(.inside) > pick-star button');
  const talks = page.locator('.slot.inside > pick-star button');
  for (const star of [stars.nth(0), stars.nth(1), talks.nth(0), talks.nth(1)]) await star.tap();
  const name = 'Hardware hacking area and soldering room';
  await publish(page, (schedule) => ({
    ...schedule,
    rooms: schedule.rooms.map((room) => ({ ...room, name })),
  }));
  await page.goto('my/');
  const rooms = page.locator('my-schedule .room', { hasText: name });
  await expect(rooms.first()).toBeVisible();
  const ends = await rooms.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().right),
  );
  expect(Math.max(...ends)).toBeLessThan(300);
  await expect(myRows(page)).toHaveCount(4);
  // Workshops take place at the same time, and in other buildings, too.
  await expect(page.locator('.clash:visible').first()).toContainText(/clash/i);
  const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  expect(await findAccessibilityProblems(page)).toEqual([]);
});

test('six picks are visible at once, and a clash is reported once, in a bracket around it', async ({
  page,
}) => {
  await page.goto('schedule/2026-10-24/');
  const sessions = page.locator('.slot.heading > pick-star button');
  const talks = page.locator('.slot:not(.heading) > pick-star button');
  for (const index of [0, 1, 2]) await talks.nth(index).tap();
  for (const index of [0, 1, 2]) await sessions.nth(index).tap();
  await page.goto('my/');
  await expect(myRows(page)).toHaveCount(6);
  await expect(page.locator('.clash:visible')).toHaveCount(1);
  const inBracket = page.locator('.slot.clashing');
  expect(await inBracket.count()).toBeGreaterThan(1);
  await expect(page.locator('.slot.clash-end')).toHaveCount(1);
  // This phone's window shows the day from its heading to its last pick.
  const heights = await page.evaluate(() => {
    const [first] = document.querySelectorAll('my-schedule .day > header');
    const last = [...document.querySelectorAll('my-schedule .day .slot')].at(-1);
    const top = first?.getBoundingClientRect().top ?? 0;
    return (last?.getBoundingClientRect().bottom ?? Infinity) - top;
  });
  expect(heights).toBeLessThan(780 - 44);
  expect(await findAccessibilityProblems(page)).toEqual([]);

  // Printers leave out whatever is in the sheet's margin.
  await page.emulateMedia({ media: 'print' });
  const brackets = await page.locator('my-schedule :is(.clash, .clashing)').evaluateAll((rows) =>
    rows.map((row) => {
      const { left, width } = getComputedStyle(row, '::before');
      const start = row.getBoundingClientRect().left + Number.parseFloat(left);
      const texts = [...row.querySelectorAll('strong, time')].flatMap((element) => [
        ...element.getClientRects(),
      ]);
      const text = Math.min(...texts.map((box) => box.left));
      return { isOnSheet: start >= 0, isBesideText: start + Number.parseFloat(width) <= text };
    }),
  );
  expect(brackets.length).toBeGreaterThan(1);
  for (const bracket of brackets) {
    expect(bracket).toEqual({ isOnSheet: true, isBesideText: true });
  }
});

test('many picks are shown as several codes, each with some of them', async ({ page }) => {
  for (const day of ['2026-10-23', '2026-10-24']) {
    await page.goto(`schedule/${day}/`);
    const count = await page.locator('.slot > pick-star:not([data-cancelled])').count();
    const stars = page.locator('.slot > pick-star button');
    await expect(stars).toHaveCount(count);
    await stars.evaluateAll((all) => {
      for (const star of all) (star as HTMLElement).click();
    });
  }
  await page.goto('my/');
  await page.getByText('Show a QR code').tap();
  await expect(page.getByRole('img', { name: /Code 1 of \d/ })).toBeVisible();
  await expect(page.getByText('Scan every code')).toBeVisible();
});
