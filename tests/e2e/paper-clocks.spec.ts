import { expect } from '@playwright/test';
import { clockFormat } from '#src/core/time/format-clock.ts';
import { siteAddress } from './chosen-sites.ts';
import { test } from './site-test.ts';

test.use({ baseURL: siteAddress('second') });

/** A sheet of A4 within its margins, in CSS pixels: landscape for a grid, portrait for a list. */
const [across, upright] = [1047, 680];

/** A door sign is as wide as the times in its own build. */
const pages = [
  ['schedule/2026-10-25/', across],
  ['schedule/2026-10-23/', upright],
  ['schedule/2026-10-24/', upright],
] as const;

/** Every clock of the interface's languages, and English with both. */
const clocks = [
  ['en', 12],
  ['en', 24],
  ['ja', 12],
  ['zh', 12],
  ['ar', 12],
  ['de', 24],
] as const;

for (const [language, hours] of clocks) {
  test(`on paper no time is broken or overlaps a title, in ${language} with ${hours} hours`, async ({
    page,
  }) => {
    const write = clockFormat('Europe/Berlin', { language, hours });
    for (const [path, width] of pages) {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width, height: 900 });
      const instants = await page
        .locator('time')
        .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
      const texts = instants.map((instant) => write(Date.parse(instant)));
      const found = await page.evaluate(
        ([written, counted]) => {
          document.documentElement.dataset['hours'] = counted;
          for (const [at, time] of [...document.querySelectorAll('time')].entries()) {
            if (/\d:\d\d/.test(time.textContent)) time.textContent = written[at] ?? '';
          }
          const boxesOf = (element: Element): DOMRect[] => {
            const range = document.createRange();
            range.selectNodeContents(element);
            return [...range.getClientRects()].filter((box) => box.width > 1);
          };
          /** Text for screen readers only is a box of one pixel. */
          const isSeen = (one: Element): boolean => {
            const holder = one.closest<HTMLElement>('h3, h4, .visually-hidden');
            return one.getClientRects().length > 0 && (holder === null || holder.offsetWidth > 2);
          };
          const shown = (selector: string): Element[] =>
            [...document.querySelectorAll(selector)].filter(isSeen);
          const broken = shown('.slot time, .time-rail time').filter((time) => {
            const tops = boxesOf(time).map(({ top }) => top);
            return Math.max(...tops) - Math.min(...tops) > 4;
          });
          const others = shown('.slot h4, .slot h3, .slot time');
          const covered = shown('.slot time, .time-rail time').filter((time) =>
            boxesOf(time).some((box) =>
              others.some(
                (other) =>
                  other !== time &&
                  boxesOf(other).some(
                    (beside) =>
                      box.left < beside.right - 1 &&
                      beside.left < box.right - 1 &&
                      box.top < beside.bottom - 3 &&
                      beside.top < box.bottom - 3,
                  ),
              ),
            ),
          );
          return {
            broken: broken.map((time) => time.textContent),
            covered: covered.map((time) => time.textContent),
            count: shown('.slot time').length,
          };
        },
        [texts, String(hours)] as const,
      );
      expect(found.count, path).toBeGreaterThan(3);
      expect(found, path).toMatchObject({ broken: [], covered: [] });
      await page.emulateMedia({ media: null });
    }
  });
}
