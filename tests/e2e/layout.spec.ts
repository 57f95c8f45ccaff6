import { expect } from '@playwright/test';
import { serveFolder } from '#src/cli/serve-folder.ts';
import type { ServedFolder } from '#src/cli/serve-folder.ts';
import { builtPages, isRedirect } from '#tests/built-pages.ts';
import { buildLook } from '#tests/build-site.ts';
import { buildLargeEvent } from '#tests/large-event/large-event.ts';
import { faultsOf, lookAt, lookOnPaper } from '#tests/layout/look.ts';
import {
  everyKind,
  everyPage,
  largeStates,
  states,
  statesElsewhere,
} from '#tests/layout/states.ts';
import type { PageState } from '#tests/layout/states.ts';
import { summarize } from '#tests/problems.ts';
import type { Problem } from '#tests/problems.ts';
import { looks } from '#tests/sites.ts';
import { siteAddress, siteFolder } from './chosen-sites.ts';
import { test } from './site-test.ts';

// A picture shows more than a trace: `npm run pictures`.
test.use({ trace: 'off' });

/** Each kind of page of each site, divided among this many tests, which share the machine's processors. */
const parts = 2;

for (const site of ['first', 'second', 'right-to-left', 'long-words'] as const) {
  test.describe(`on each kind of page of the ${site} site`, () => {
    for (let part = 0; part < parts; part += 1) {
      test(`texts, lists and targets have enough space (part ${part + 1} of ${parts})`, async ({
        page,
      }) => {
        test.setTimeout(180_000);
        const pages = builtPages(siteFolder(site)).filter((built) => !isRedirect(built));
        // The words of this site are too long in another position on each of its pages.
        const all = site === 'long-words' ? everyPage(pages) : everyKind(pages);
        const problems: Problem[] = [];
        for (const [index, state] of all.entries()) {
          if (index % parts === part)
            problems.push(...(await problemsOf(page, siteAddress(site), state)));
        }
        expect(summarize(problems)).toEqual([]);
      });
    }
  });
}

for (const state of states) {
  test(`texts, lists and targets have enough space: ${state.name}`, async ({ page }) => {
    expect(summarize(await problemsOf(page, siteAddress('second'), state))).toEqual([]);
  });
}

for (const site of ['first', 'right-to-left'] as const) {
  test(`texts, lists and targets have enough space in each state of the ${site} site`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const problems: Problem[] = [];
    for (const state of statesElsewhere[site]) {
      problems.push(...(await problemsOf(page, siteAddress(site), state)));
    }
    expect(summarize(problems)).toEqual([]);
  });
}

/** Days that are printed as a list; the second site's passes midnight and has an hour twice. */
for (const [site, paths] of [
  ['first', ['', 'schedule/2021-04-09/']],
  ['second', ['schedule/2026-10-23/', 'schedule/2026-10-24/', 'schedule/']],
] as const) {
  test(`texts and times have enough space on the paper of the ${site} site`, async ({ page }) => {
    const problems: Problem[] = [];
    for (const path of paths) {
      await lookOnPaper(page, siteAddress(site) ?? '', path, async (looked, format) => {
        const where = `${path} on ${format}`;
        problems.push(...(await faultsOf(looked)).map((what) => ({ where, what })));
      });
    }
    expect(summarize(problems)).toEqual([]);
  });
}

test('texts, lists and targets have enough space on a day of 108 rooms', async ({ page }) => {
  // It is built again only if it has changed.
  test.setTimeout(900_000);
  const site: ServedFolder = await serveFolder(await buildLargeEvent(), { host: '127.0.0.1' });
  const problems: Problem[] = [];
  for (const state of largeStates) problems.push(...(await problemsOf(page, site.address, state)));
  await site.close();
  expect(summarize(problems)).toEqual([]);
});

/**
 * The looks differ most in the picture and the sponsors on the home page, in the grid of a day, and in the width of a
 * list's times.
 */
const kindsOfLooks = ['(front)', 'schedule/*', 'schedule', 'rooms/*'];

for (const look of looks) {
  test(`texts, lists and targets have enough space in the look “${look}”`, async ({ page }) => {
    test.setTimeout(300_000);
    const folder = await buildLook(look);
    const pages = builtPages(folder).filter((built) => !isRedirect(built));
    const kinds = everyKind(pages).filter(({ name }) => kindsOfLooks.includes(name));
    expect(kinds.length).toBeGreaterThan(1);
    const site = await serveFolder(folder, { base: '/', host: '127.0.0.1' });
    const problems: Problem[] = [];
    for (const state of kinds) problems.push(...(await problemsOf(page, site.address, state)));
    await site.close();
    expect(summarize(problems)).toEqual([]);
  });
}

type TestPage = Parameters<typeof lookAt>[0];

async function problemsOf(
  page: TestPage,
  address: string | undefined,
  state: PageState,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  await lookAt(page, address ?? '', state, async (looked, width) => {
    const where = `${state.name}, ${width} px`;
    problems.push(...(await faultsOf(looked)).map((what) => ({ where, what })));
  });
  return problems;
}
