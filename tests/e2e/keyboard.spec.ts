import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { builtPages, isRedirect, kindOf } from '#tests/built-pages.ts';
import { siteAddress, siteFolder } from '#tests/sites.ts';
import type { SiteName } from '#tests/sites.ts';

interface Stop {
  readonly html: string;
  readonly visible: boolean;
  /** Whether one sees that it has the focus. */
  readonly marked: boolean;
}

/** What the page remembers of a walk: its elements by identity, for their places may change. */
interface Walk {
  wanted: Element[];
  visited: Element[];
}

const tabbable =
  'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]:not([tabindex^="-"])';

/** Remembers what a keyboard has to reach; of a group of radio buttons it reaches one. */
const beginWalk = (page: Page): Promise<number> =>
  page.evaluate((selector) => {
    const wanted = [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio'))
      .filter((element) => element.closest('[inert]') === null);
    Object.assign(globalThis, { walk: { wanted, visited: [] } });
    return wanted.length;
  }, tabbable);

/** What has the focus now; undefined when it has left the page or has come round. */
const stopHere = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const { visited } = (globalThis as unknown as { walk: Walk }).walk;
    const element = document.activeElement;
    if (element === null || element === document.body || visited.includes(element))
      return undefined;
    visited.push(element);
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
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

const missed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { wanted, visited } = (globalThis as unknown as { walk: Walk }).walk;
    return wanted
      .filter((element) => element.isConnected && !visited.includes(element))
      .map((element) => element.outerHTML.slice(0, 160));
  });

/** Tab after Tab until the focus leaves the page or comes round. */
const walk = async (page: Page): Promise<Stop[]> => {
  const most = (await beginWalk(page)) + 40;
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopHere(page);
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error(
    `After ${most} presses of Tab the focus is still at ${stops.at(-1)?.html ?? '?'}`,
  );
};

/** A longer page has more of the same controls, and each takes its press of a key. */
const shortestOfEachKind = (site: SiteName): string[] => {
  const pages = builtPages(siteFolder(site))
    .filter((built) => !isRedirect(built))
    .sort((a, b) => b.html.length - a.html.length);
  return [...new Map(pages.map((built) => [kindOf(built), built.path])).values()];
};

for (const site of ['first', 'second'] as const) {
  test(`each kind of page of the ${site} site is usable by keyboard alone`, async ({ page }) => {
    test.setTimeout(300_000);
    const base = siteAddress(site) ?? '';
    for (const path of shortestOfEachKind(site)) {
      await test.step(`/${path}`, async () => {
        await page.goto(`${base}${path}`, { waitUntil: 'networkidle' });
        const stops = await walk(page);
        expect(stops[0]?.html, 'the first stop leads past the header').toMatch(/href="#/);
        expect(stops.filter(({ visible }) => !visible).map(({ html }) => html)).toEqual([]);
        expect(stops.filter(({ marked }) => !marked).map(({ html }) => html)).toEqual([]);
        expect(await missed(page), 'every link and control is reached').toEqual([]);
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
