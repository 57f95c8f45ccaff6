import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { FinishedPages } from '#src/build/output/finished-pages.ts';
import { siteWriter } from '#src/build/output/site-writer.ts';
import type { SiteWriter } from '#src/build/output/site-writer.ts';
import { stableSearchIndex } from './stable-search-index.ts';
import { readSearchedPage } from './read-searched-page.ts';
import type { SearchedPage } from './read-searched-page.ts';

/** The library's own interfaces, which the site does not use. */
const notOurs = /^pagefind-(?!worker\.js$|entry\.json$)/;

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
  let publicFolder = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicFolder = fileURLToPath(config.publicDir);
      },
      'astro:build:start': () => {
        pages.listen((path, html) => {
          const page = readSearchedPage(html, path);
          if (page !== undefined) indexer.take(page);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        try {
          await indexer.write(
            siteWriter(fileURLToPath(dir), publicFolder, (sentence) => {
              logger.warn(sentence);
            }),
          );
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

  /**
   * Writes the index to `pagefind/`; nothing if no page was added. The indexer could write its files itself, but it
   * answers before they are complete, and reports no error when the disk is full.
   */
  async write(write: SiteWriter): Promise<void> {
    this.#addBatch();
    await this.#adding;
    if (this.#index === undefined) return;
    const { errors, files } = await this.#index.getFiles();
    if (errors.length > 0) throw new Error(errors.join('\n'));
    for (const { path, content } of stableSearchIndex(
      files.filter(({ path }) => !notOurs.test(path)),
    )) {
      write(`pagefind/${path}`, content);
    }
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
