import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { orderFilters } from './order-filters.ts';
import { readSearchedPage, type SearchedPage } from './read-searched-page.ts';

/** The library's own interfaces, which the site has no use for. */
const notOurs = /^pagefind-(?!worker\.js$|entry\.json$)/;

/** Languages whose words the site's own code separates; the library would cut them once more. */
const separatedHere = /^(zh|ja|th|lo|km|my)\b/;

/** How many pages are handed to the indexer at once. */
const atOnce = 50;

/**
 * Makes the index of the site's search from the pages as they were built: of those that say of
 * themselves what they are found as (`data-found`). All are in one index, whatever their language, so
 * that one search finds everything. A site with nothing to find has no index.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const pages = await readPages(folder);
      const [first] = pages;
      if (first === undefined) return;
      const files = await indexFiles(pages, first.language);
      for (const { path, content } of files) {
        const file = join(folder, 'pagefind', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      logger.info(`The search knows ${String(pages.length)} pages.`);
    },
  },
});

/** The pages that search finds, always in the same order. */
async function readPages(folder: string): Promise<SearchedPage[]> {
  const files: string[] = [];
  for await (const file of glob('**/index.html', { cwd: folder })) {
    files.push(file.replaceAll('\\', '/'));
  }
  const pages: SearchedPage[] = [];
  for (const file of files.sort()) {
    const html = await readFile(join(folder, file), 'utf8');
    const page = readSearchedPage(html, file.replace(/index\.html$/, ''));
    if (page !== undefined) pages.push(page);
  }
  return pages;
}

async function indexFiles(pages: readonly SearchedPage[], language: string) {
  const forceLanguage = separatedHere.test(language) ? 'unknown' : language;
  try {
    const { index, errors } = await createIndex({
      forceLanguage,
      // A formula is found by what it shows, not by its source.
      excludeSelectors: ['annotation'],
    });
    if (index === undefined) throw new Error(errors.join('\n'));
    for (let at = 0; at < pages.length; at += atOnce) {
      const added = pages.slice(at, at + atOnce).map(({ url, html }) =>
        // Below the root: where that is, the browser knows.
        index.addHTMLFile({ url, content: html }),
      );
      const failed = (await Promise.all(added)).flatMap((answer) => answer.errors);
      if (failed.length > 0) throw new Error(failed.join('\n'));
    }
    const { files } = await index.getFiles();
    return orderFilters(files.filter(({ path }) => !notOurs.test(path)));
  } finally {
    await close();
  }
}
