import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foundKinds } from '#src/core/search/found-facts.ts';
import { buildSite, runBuild } from '#tests/build-site.ts';
import { builtPages } from '#tests/built-pages.ts';
import { openSearch } from '#tests/open-search.ts';
import type { BuiltSearch } from '#tests/open-search.ts';

describe('the index of the second site', () => {
  let folder: string;
  let search: BuiltSearch;
  beforeAll(async () => {
    folder = await buildSite('second');
    search = await openSearch(folder);
  });
  afterAll(async () => search.close());
  const find: BuiltSearch['find'] = (typed, kind) => search.find(typed, kind);
  const paths = async (typed: string): Promise<string[]> =>
    (await find(typed)).map(({ path }) => path);

  test('contains every talk, session, person and content page once, and nothing else', async () => {
    const found = (await find(null)).map(({ path }) => path).sort();
    const expected = builtPages(folder)
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .map(({ path }) => path)
      .filter((path) => /^(talks|sessions|speakers|pages)\/[^/]+\/$/.test(path));
    expect(found).toEqual(expected.sort());
    const counts = await Promise.all(
      foundKinds.map(async (kind) => (await find(null, kind)).length),
    );
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts.reduce((sum, count) => sum + count)).toBe(found.length);
  });

  test.each([
    ['drained peatland', 'talks/peat-in-two-hours/', 'a title'],
    ['bog ditches', 'talks/peat-in-two-hours/', 'words of an abstract'],
    ['Hakala', 'speakers/aino-hakala/', 'a name without its accents'],
    ['oyvind', 'speakers/oyvind-aasen/', 'a name without a letter of its own'],
    ['Lagoon Watch', 'talks/warnings-in-the-night/', 'an affiliation, from a talk'],
    ['few-shot', 'talks/gauges-we-deserve/', 'a topic'],
    ['geophones', 'speakers/chihiro-sato/', 'a biography'],
    ['تستيقظ', 'talks/wadi-floods/', 'Arabic'],
    ['منصوري', 'speakers/layla-al-mansouri/', 'Arabic without its article'],
    ['浩然', 'speakers/chen-haoran/', 'a part of a Chinese name'],
    ['松花江', 'talks/river-ice-diaries/', 'Chinese'],
    ['千尋', 'speakers/chihiro-sato/', 'Japanese'],
    ['रोहन', 'speakers/rohan-mishra/', 'Devanagari'],
    ['김하', 'speakers/hana-kim/', 'Korean'],
    ['лапин', 'speakers/sergei-lapin/', 'Cyrillic'],
  ])('finds %s: %s (%s)', async (typed, path) => {
    expect(await paths(typed)).toContain(path);
  });

  test('finds characters only in the order in which they were typed', async () => {
    expect(await paths('然浩')).not.toContain('speakers/chen-haoran/');
  });

  test('contains nothing from around the text', async () => {
    const pages = await find(null);
    expect(pages).not.toEqual([]);
    for (const { path, content } of pages) {
      expect(content, path).not.toMatch(
        /Google|Subscribe|Abstract|Edit this page|Previous|\d:\d\d–/,
      );
    }
  });

  test('contains the facts that its row in the results shows', async () => {
    const [found] = (await find('Mentoring lunch')).filter(
      ({ path }) => path === 'talks/mentoring-lunch/',
    );
    expect(found?.facts.title).toBe('Mentoring lunch');
    expect(found?.facts.slots?.[0]).toMatchObject({ pick: 'talks/mentoring-lunch/1' });
  });
});

test('under a base path the index is below it, and doesn’t contain it', async () => {
  const folder = await buildSite('under-base');
  expect(existsSync(join(folder, 'pagefind/pagefind-entry.json'))).toBe(true);
  const page = await readFile(join(folder, 'search/index.html'), 'utf8');
  expect(page).toContain('data-root="/odi/"');
});

test('the index contains nothing that the site does not use', async () => {
  const folder = join(await buildSite('first'), 'pagefind');
  for (const file of ['pagefind-ui.js', 'pagefind-highlight.js', 'pagefind-component-ui.js']) {
    expect(existsSync(join(folder, file)), file).toBe(false);
  }
});

test('search engines are asked to ignore the search page', async () => {
  const folder = await buildSite('first');
  expect(await readFile(join(folder, 'search/index.html'), 'utf8')).toContain('noindex');
  expect(await readFile(join(folder, 'sitemap-0.xml'), 'utf8')).not.toContain('/search/');
});

test('an empty event is built without an index, and its search says so', async () => {
  const room = await mkdtemp(join(tmpdir(), 'empty-event-'));
  try {
    await cp('tests/fixtures/events/tiny/event.mdx', join(room, 'content/event.mdx'));
    const outDir = join(room, 'dist');
    const { status, output } = await runBuild(outDir, { CONTENT_DIR: join(room, 'content') });
    expect(status, output).toBe(0);
    expect(existsSync(join(outDir, 'pagefind'))).toBe(false);
    expect(await readFile(join(outDir, 'search/index.html'), 'utf8')).toContain(
      'Nothing to search yet.',
    );
  } finally {
    await rm(room, { recursive: true, force: true });
  }
});
