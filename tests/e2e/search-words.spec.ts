import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import type { AstroIntegrationLogger } from 'astro';
import { FinishedPages } from '#src/build/output/finished-pages.ts';
import { searchIndex } from '#src/build/search/search-index.ts';
import { serveFolder } from '#src/cli/serve-folder.ts';
import { typedSpellings } from '#src/core/search/spelling-variants.ts';
import { writeQuery } from '#src/core/search/query.ts';
import { otherWords, sameWords } from '#tests/same-words.ts';
import { skipWithoutSite } from './chosen-sites.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

interface Library {
  search(query: string): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>;
}

const all = [...sameWords, ...otherWords];
const facts = JSON.stringify({ title: 'Rivers' }).replaceAll('"', '&#34;');

/** The index that the build makes from pages with one written word each. */
const makeIndex = async (folder: string): Promise<void> => {
  const pages = new FinishedPages();
  const { 'astro:build:start': start, 'astro:build:done': done } = searchIndex(pages).hooks;
  const logger = { info: () => undefined } as unknown as AstroIntegrationLogger;
  await start?.({ logger, setPrerenderer: () => undefined });
  const pathAt = (at: number): string => `talks/${at}/`;
  pages.expect(all.map((_, at) => pathAt(at)));
  for (const [at, [written]] of all.entries()) {
    const main = `<main data-pagefind-body data-found-kind="talk" data-found="${facts}"><p>By ${written}, at night.</p></main>`;
    pages.finish(
      pathAt(at),
      `<!DOCTYPE html><html lang="en"><title>Rivers</title><body>${main}</body></html>`,
    );
  }
  await done?.({ dir: pathToFileURL(`${folder}/`), logger, pages: [], assets: new Map() });
};

test('search finds what the filters find, in any spelling', async ({ page }) => {
  mkdirSync('.cache/kept-sites', { recursive: true });
  const folder = mkdtempSync(resolve('.cache/kept-sites/words-'));
  await makeIndex(folder);
  const site = await serveFolder(folder, { base: '/', host: '127.0.0.1' });
  try {
    await page.goto(`${site.address}talks/0/`);
    const found = await page.evaluate(
      async (queries) => {
        const address = '/pagefind/pagefind.js';
        const library = (await import(address)) as Library;
        const answers: string[][] = [];
        for (const spellings of queries) {
          const results = [];
          for (const query of spellings) results.push(...(await library.search(query)).results);
          const data = await Promise.all(results.map((result) => result.data()));
          answers.push(data.map(({ raw_url }) => raw_url.split('#')[0] ?? ''));
        }
        return answers;
      },
      all.map(([, typed]) => typedSpellings(typed).map(writeQuery)),
    );
    const isFound = all.map((_, at) => found[at]?.includes(`talks/${at}/`) === true);
    const missed = sameWords.filter((_, at) => isFound[at] !== true);
    expect(missed, 'written and typed').toEqual([]);
    const wrong = otherWords.filter((_, at) => isFound[sameWords.length + at] === true);
    expect(wrong, 'written and typed').toEqual([]);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
});
