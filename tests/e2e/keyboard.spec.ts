import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { builtPages, isRedirect, kindOf } from '#tests/built-pages.ts';
import { siteAddress, siteFolder } from '#tests/sites.ts';

interface Stop {
  /** Where it is in the document; the same again means that the walk came round. */
  readonly index: number;
  readonly html: string;
  readonly visible: boolean;
  readonly marked: boolean;
}

/** What has the focus now; undefined when it is outside of the page. */
const focused = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      index: [...document.querySelectorAll('*')].indexOf(element),
      html: element.outerHTML.slice(0, 160),
      visible:
        width > 1 &&
        height > 1 &&
        bottom > 0 &&
        right > 0 &&
        top < innerHeight &&
        left < innerWidth,
      marked:
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1) ||
        style.boxShadow !== 'none',
    };
  });

const tabbable =
  'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]:not([tabindex^="-"])';

/** Elements that a keyboard has to reach; of a group of radio buttons it reaches one. */
const reachable = (page: Page): Promise<number[]> =>
  page.evaluate((selector) => {
    const all = [...document.querySelectorAll('*')];
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio'))
      .filter((element) => element.closest('[inert]') === null)
      .map((element) => all.indexOf(element));
  }, tabbable);

/** Tab after Tab until the focus leaves the page or comes round. */
const walk = async (page: Page, most: number): Promise<Stop[]> => {
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === undefined || stop.index === stops[0]?.index) return stops;
    stops.push(stop);
  }
  throw new Error(
    `After ${most} presses of Tab the focus is still at ${stops.at(-1)?.html ?? '?'}`,
  );
};

for (const site of ['first', 'second'] as const) {
  test(`each kind of page of the ${site} site is usable by keyboard alone`, async ({ page }) => {
    test.setTimeout(180_000);
    const base = siteAddress(site) ?? '';
    const pages = builtPages(siteFolder(site)).filter((built) => !isRedirect(built));
    const kinds = [...new Map(pages.map((built) => [kindOf(built), built.path])).values()];
    for (const path of kinds) {
      await test.step(path === '' ? 'the front page' : path, async () => {
        await page.goto(`${base}${path}`);
        const wanted = await reachable(page);
        const stops = await walk(page, wanted.length + 40);
        expect(stops[0]?.html, 'the first stop leads past the header').toMatch(/href="#/);
        expect(stops.filter(({ visible }) => !visible).map(({ html }) => html)).toEqual([]);
        expect(stops.filter(({ marked }) => !marked).map(({ html }) => html)).toEqual([]);
        const reached = new Set(stops.map(({ index }) => index));
        const missed = wanted.filter((index) => !reached.has(index));
        const names = await page.evaluate(
          (indexes) =>
            indexes.map((at) => document.querySelectorAll('*')[at]?.outerHTML.slice(0, 160)),
          missed,
        );
        expect(names, 'reached by Tab').toEqual([]);
      });
    }
  });

  test(`the skip link of the ${site} site leads to the content`, async ({ page }) => {
    await page.goto(siteAddress(site) ?? '');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(inside, 'the next Tab is inside of <main>').toBe(true);
  });
}
