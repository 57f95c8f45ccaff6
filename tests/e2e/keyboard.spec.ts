import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { builtPages, isRedirect, kindOf } from '#tests/built-pages.ts';
import type { SiteName } from '#tests/sites.ts';
import { siteAddress, siteFolder } from './chosen-sites.ts';
import { test } from './site-test.ts';

interface Stop {
  readonly html: string;
  readonly visible: boolean;
  /** Whether its focus is visible. */
  readonly marked: boolean;
}

/** The page's record of a walk: its elements by identity, because their positions may change. */
interface Walk {
  readonly wanted: readonly Element[];
  readonly visited: Element[];
  readonly stops: Stop[];
  /** Whether the focus has left the page or returned to the start. */
  ended: boolean;
}

const tabbable =
  'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]:not([tabindex^="-"])';

/**
 * Records the elements that a keyboard has to reach (only one in a group of radio buttons), and each stop when the key
 * that leaves it goes down: by then, the page has scrolled and drawn the focus.
 */
const beginWalk = (page: Page): Promise<number> =>
  page.evaluate((selector) => {
    const wanted = [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio'))
      .filter((element) => element.closest('[inert]') === null);
    const walk: Walk = { wanted, visited: [], stops: [], ended: false };
    Object.assign(globalThis, { walk });
    let begun = false;
    const note = (): void => {
      const element = document.activeElement;
      if (walk.ended || !begun) {
        begun = true;
        return;
      }
      if (element === null || element === document.body || walk.visited.includes(element)) {
        walk.ended = true;
        return;
      }
      walk.visited.push(element);
      const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      walk.stops.push({
        html: (element.cloneNode() as Element).outerHTML.slice(0, 160),
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
      });
    };
    addEventListener('keydown', note, { capture: true });
    return wanted.length;
  }, tabbable);

const readWalk = (page: Page): Promise<{ stops: Stop[]; missed: string[]; ended: boolean }> =>
  page.evaluate(() => {
    const { wanted, visited, stops, ended } = (globalThis as unknown as { walk: Walk }).walk;
    const missed = wanted
      .filter((element) => element.isConnected && !visited.includes(element))
      .map((element) => element.outerHTML.slice(0, 160));
    return { stops, missed, ended };
  });

/**
 * Presses Tab until the focus leaves the page or returns to the start. A query after each press would take most of the
 * time.
 */
const walk = async (page: Page): Promise<{ stops: Stop[]; missed: string[] }> => {
  const most = (await beginWalk(page)) + 40;
  for (let press = 1; press <= most; press += 1) {
    await page.keyboard.press('Tab');
    if (press % 20 !== 0 && press !== most) continue;
    const result = await readWalk(page);
    if (result.ended) return result;
  }
  const { stops } = await readWalk(page);
  throw new Error(
    `After ${most} presses of Tab the focus is still at ${stops.at(-1)?.html ?? '?'}`,
  );
};

/** A longer page has more of the same controls, each of which takes a key press. */
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
        const { stops, missed } = await walk(page);
        expect(stops[0]?.html, 'the first stop leads past the header').toMatch(/href="#/);
        expect(stops.filter(({ visible }) => !visible).map(({ html }) => html)).toEqual([]);
        expect(stops.filter(({ marked }) => !marked).map(({ html }) => html)).toEqual([]);
        expect(missed, 'every link and control is reached').toEqual([]);
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
