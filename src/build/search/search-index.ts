import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { FinishedPages } from '#src/build/output/finished-pages.ts';
import { stableSearchIndex } from './stable-search-index.ts';
import { readSearchedPage } from './read-searched-page.ts';
import type { SearchedPage } from './read-searched-page.ts';

/** The library's own interfaces, which the site does not use. */
const notOurs = /^pagefind-(?!worker\.js$|entry\.json$)/;

/** The files that `stableSearchIndex` changes. */
const ordered = /\.pf_meta$|^pagefind-entry\.json$/;

/** Languages for which the site's own code separates words; the library would split them again. */
const separatedHere = /^(zh|ja|th|lo|km|my)\b/;

/** How many pages are passed to the indexer at a time. */
const atOnce = 50;

/**
 * Builds the search index from the rendered pages that declare themselves as results (`data-found`). All are in one
 * index, whatever their language, so that one search finds everything. A site without such pages has no index.
 */
export function searchIndex(pages: FinishedPages): AstroIntegration {
  const indexer = new Indexer();
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        pages.listen((path, html) => {
          const page = readSearchedPage(html, path);
          if (page !== undefined) indexer.take(page);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        try {
          await indexer.write(join(folder, 'pagefind'));
        } finally {
          await close();
        }
        if (indexer.count > 0) logger.info(`Search: indexed ${String(indexer.count)} pages.`);
      },
    },
  };
}

/**
 * Adds the pages in the order in which they arrive: the index is made for a single language. The indexer is a process
 * of its own, so the next pages are rendered while it works.
 */
class Indexer {
  count = 0;
  #index: PagefindIndex | undefined;
  #batch: SearchedPage[] = [];
  #adding = Promise.resolve();

  take(page: SearchedPage): void {
    this.#batch.push(page);
    if (this.#batch.length === atOnce) this.#addBatch();
  }

  /** Writes the index to a folder; nothing if no page was added. */
  async write(folder: string): Promise<void> {
    this.#addBatch();
    await this.#adding;
    if (this.#index === undefined) return;
    // The indexer writes its files itself: there are several for each page.
    const { errors } = await this.#index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(errors.join('\n'));
    await stabilize(folder);
  }

  #addBatch(): void {
    const batch = this.#batch;
    this.#batch = [];
    this.#adding = this.#adding.then(() => this.#add(batch));
    // An error is thrown where the result is awaited.
    this.#adding.catch(() => undefined);
  }

  async #add(pages: readonly SearchedPage[]): Promise<void> {
    const [first] = pages;
    if (first === undefined) return;
    const index = (this.#index ??= await startIndex(first.language));
    const answers = await Promise.all(
      // Below the root, whose address the browser knows.
      pages.map(({ url, html }) => index.addHTMLFile({ url, content: html })),
    );
    const failed = answers.flatMap(({ errors }) => errors);
    if (failed.length > 0) throw new Error(failed.join('\n'));
    this.count += pages.length;
  }
}

async function startIndex(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: separatedHere.test(language) ? 'unknown' : language,
    // Search finds a formula by its visible text rather than its source.
    excludeSelectors: ['annotation'],
  });
  if (index === undefined) throw new Error(errors.join('\n'));
  return index;
}

/** Removes the library's own interfaces, and gives the index the same bytes in each build. */
async function stabilize(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((name) => notOurs.test(name))) await rm(join(folder, name));
  const unstable = names.filter((name) => ordered.test(name));
  const files = await Promise.all(
    unstable.map(async (path) => ({ path, content: await readFile(join(folder, path)) })),
  );
  for (const path of unstable) await rm(join(folder, path));
  for (const { path, content } of stableSearchIndex(files)) {
    await writeFile(join(folder, path), content);
  }
}
