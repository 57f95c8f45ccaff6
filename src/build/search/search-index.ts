import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { FinishedPages } from '#src/build/output/finished-pages.ts';
import { stableSearchIndex } from './stable-search-index.ts';
import type { IndexFile } from './stable-search-index.ts';
import { readSearchedPage } from './read-searched-page.ts';
import type { SearchedPage } from './read-searched-page.ts';

/** The library's own interfaces, which the site does not use. */
const notOurs = /^pagefind-(?!worker\.js$|entry\.json$)/;

/** Languages for which the site's own code separates words; the library would split them again. */
const separatedHere = /^(zh|ja|th|lo|km|my)\b/;

/** How many pages are passed to the indexer, or files written, at a time. */
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
          for (const files of batches(await indexer.files())) {
            await Promise.all(files.map(({ path, content }) => write(folder, path, content)));
          }
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

  /** None if nothing was added. */
  async files(): Promise<readonly IndexFile[]> {
    this.#addBatch();
    await this.#adding;
    if (this.#index === undefined) return [];
    const { files } = await this.#index.getFiles();
    return stableSearchIndex(files.filter(({ path }) => !notOurs.test(path)));
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

async function write(folder: string, path: string, content: Uint8Array): Promise<void> {
  const file = join(folder, 'pagefind', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function* batches<Thing>(things: readonly Thing[]): Generator<readonly Thing[]> {
  for (let at = 0; at < things.length; at += atOnce) yield things.slice(at, at + atOnce);
}
