import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { builtPages, isRedirect, kindOf } from '#tests/built-pages.ts';
import { settle } from '#tests/layout/look.ts';
import { summarize } from '#tests/problems.ts';
import type { Problem } from '#tests/problems.ts';
import type { SiteName } from '#tests/sites.ts';
import { siteAddress, siteFolder } from './chosen-sites.ts';
import { coveringPages } from './covering-pages.ts';
import { test } from './site-test.ts';

/** Half the length of `axe.source`, which every page has to parse again. */
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The pages of a site are divided among this many tests, which share the machine's processors. */
const parts: readonly (readonly [site: SiteName, parts: number])[] = [
  ['first', 4],
  ['second', 16],
  ['under-base', 1],
];

interface WalkedPage {
  readonly path: string;
  /** Whether an accessibility checker looks at this page, because others lack some of its markup. */
  readonly isChecked: boolean;
}

const walkedBySite = new Map<SiteName, readonly WalkedPage[]>();

/** The pages of a site; its parts share the list, because reading the markup of all pages takes seconds. */
const walkedPages = (site: SiteName): readonly WalkedPage[] => {
  const walked = walkedBySite.get(site) ?? findWalkedPages(site);
  walkedBySite.set(site, walked);
  return walked;
};

/** The first site exists twice: at the second address, one page of each kind shows all possible differences. */
const findWalkedPages = (site: SiteName): readonly WalkedPage[] => {
  let pages = builtPages(siteFolder(site)).filter((built) => !isRedirect(built));
  if (site === 'under-base') {
    pages = [...new Map(pages.map((built) => [kindOf(built), built])).values()];
  }
  const checked = coveringPages(pages);
  return pages.map((built) => ({ path: built.path, isChecked: checked.has(built) }));
};

/** The pages of one part, including its share of the checked pages, which take most of the time. */
const pagesOfPart = (site: SiteName, part: number, count: number): readonly WalkedPage[] => {
  const pages = walkedPages(site);
  return [true, false].flatMap((isChecked) =>
    pages
      .filter((page) => page.isChecked === isChecked)
      .filter((_, index) => index % count === part),
  );
};

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const wide = { width: 1280, height: 800 };
const phone = { width: 360, height: 780 };
const narrowest = { width: 320, height: 640 };

/** Markup without parts that differ from page to page, so that the same mistake is reported only once. */
const pattern = (html: string): string =>
  html.replaceAll(/="[^"]*"/g, '="…"').replaceAll(/>[^<]+</g, '>…<');

const accessibilityProblems = async (page: Page): Promise<string[]> => {
  await settle(page);
  // Evaluated rather than inserted as a script, which the page's own policy would rightly block.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    // None of these rules needs a style sheet or a recording in advance.
    (tags) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: tags,
        resultTypes: ['violations'],
        preload: false,
      }),
    standards,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id} (${help}): ${pattern(html)}`),
  );
};

const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 160));
    return [`${scrollWidth} px wide at ${clientWidth}: ${widest.join(' … ')}`];
  });

/** From now on, collects everything that a page reports, and every request that leaves the site. */
const listen = (page: Page, origin: string): string[] => {
  const heard: string[] = [];
  page.on('console', (message) => {
    // The tests forbid the worker, which their tool reports itself.
    if (message.text().includes('blocked by Playwright')) return;
    if (['error', 'warning'].includes(message.type())) heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) heard.push(`request: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  return heard;
};

const walk = async (
  page: Page,
  address: string,
  { isChecked }: WalkedPage,
  heard: string[],
): Promise<Problem[]> => {
  const problems: Problem[] = [];
  const note = (how: string, found: readonly string[]): void => {
    problems.push(...found.map((what) => ({ where: `${new URL(address).pathname} ${how}`, what })));
  };
  heard.length = 0;
  await page.setViewportSize(isChecked ? wide : narrowest);
  if (isChecked) await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  if (isChecked) {
    note('light, wide', await accessibilityProblems(page));
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: 'dark' });
    note('dark, phone', await accessibilityProblems(page));
  }
  await settle(page);
  await page.setViewportSize(narrowest);
  note('narrow', await overflow(page));
  note('loaded', heard);
  return problems;
};

// A trace of a few hundred pages takes longer than the pages themselves.
test.use({ trace: 'off' });

for (const [site, count] of parts) {
  test.describe(`every page of the ${site} site`, () => {
    test.describe.configure({ timeout: 300_000 });
    for (let part = 0; part < count; part += 1) {
      test(`fits 320 px, asks no other host, and is accessible where its markup differs (part ${part + 1} of ${count})`, async ({
        page,
      }) => {
        const base = siteAddress(site) ?? '';
        const heard = listen(page, new URL(base).origin);
        const problems: Problem[] = [];
        for (const walked of pagesOfPart(site, part, count)) {
          problems.push(...(await walk(page, `${base}${walked.path}`, walked, heard)));
        }
        expect(summarize(problems)).toEqual([]);
      });
    }
  });
}
