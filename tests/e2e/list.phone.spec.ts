import { expect } from '@playwright/test';
import { siteAddress, skipWithoutSite } from './chosen-sites.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

/** The lines of text below each other in every row whose title takes one line, by the row's title. */
function linesOfShortRows(): [title: string, lines: number][] {
  return [...document.querySelectorAll('.group > .plain > .slot:not(.heading)')].flatMap((row) => {
    const title = row.querySelector('h4');
    const note = row.querySelector('.note, .label, .posters');
    if (title === null || note !== null) return [];
    const text = document.createRange();
    text.selectNodeContents(title);
    const titleLine = parseFloat(getComputedStyle(title).lineHeight);
    if (text.getBoundingClientRect().height > 1.5 * titleLine) return [];
    const { paddingTop, paddingBottom } = getComputedStyle(row);
    const height = row.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
    const line = 1.4 * parseFloat(getComputedStyle(row.querySelector('.when') ?? row).fontSize);
    return [[title.textContent, 1 + Math.round((height - titleLine) / line)]];
  });
}

/** The small times beside the rows that begin together, of which a line shows only a part. */
function brokenTimes(): string[] {
  return [...document.querySelectorAll('.group > h3 .slot-other > [aria-hidden]')].flatMap(
    (small) => {
      const node = small.firstChild;
      const { data } = node instanceof Text ? node : { data: '' };
      const from = data.lastIndexOf(' ') + 1;
      const time = document.createRange();
      if (node === null || data === '') return [];
      time.setStart(node, from);
      time.setEnd(node, data.length);
      return time.getClientRects().length === 1 ? [] : [data];
    },
  );
}

test.describe('with 24 hours', () => {
  test.use({ baseURL: siteAddress('second') });

  for (const zone of ['Europe/Berlin', 'Asia/Kolkata']) {
    test(`a row with a short title takes at most four lines on a phone, also in ${zone}`, async ({
      page,
    }) => {
      await page.goto(`schedule/2026-10-23/?tz=${zone}`);
      const rows = await page.evaluate(linesOfShortRows);
      expect(rows.length).toBeGreaterThan(10);
      expect(rows.filter(([, lines]) => lines > 4)).toEqual([]);
    });
  }
});

test.describe('with 12 hours', () => {
  test.use({ baseURL: siteAddress('first'), timezoneId: 'Asia/Tokyo' });

  test('a small time breaks only after its weekday', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('schedule:zone:v1', 'event'));
    await page.goto('schedule/');
    await expect(page.locator('.group > h3 .slot-other').last()).toContainText('Sat');
    expect(await page.evaluate(brokenTimes)).toEqual([]);
  });
});

/** The positions of the words beside the titles, one for each way in which a row of a list has them. */
function placesOfRemarks(): string[] {
  const places = [...document.querySelectorAll('.list-row')].flatMap((row) => {
    const title = row.querySelector('a');
    const remark = row.querySelector('.quiet');
    if (title === null || remark === null) return [];
    const below = remark.getBoundingClientRect().top >= title.getBoundingClientRect().bottom - 2;
    return [below ? 'below' : 'beside'];
  });
  return [...new Set(places)];
}

test.describe('the lists of the whole event', () => {
  test.use({ baseURL: siteAddress('second') });

  for (const [path, places] of [
    ['talks/', ['below']],
    ['recordings/', ['below']],
    ['rooms/', ['below']],
    ['sessions/', ['beside']],
    ['tracks/', ['beside']],
  ] as const) {
    test(`every row of ${path} has its words in the same place, however short its title is`, async ({
      page,
    }) => {
      await page.goto(path);
      expect(await page.evaluate(placesOfRemarks)).toEqual(places);
    });
  }
});
