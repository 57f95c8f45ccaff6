import { expect, test } from '@playwright/test';
import { siteAddress } from '#tests/sites.ts';

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
