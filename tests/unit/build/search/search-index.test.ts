import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { encode } from 'cborg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FinishedPages } from '#src/build/output/finished-pages.ts';
import { searchIndex } from '#src/build/search/search-index.ts';

const meta = encode(['1.5.2', [['en_1', 1]], [['a', 'b', 'en_2']], [], [], ['title']]);

const index = {
  'pagefind.js': Buffer.from('search'),
  'pagefind-ui.js': Buffer.from('the library’s own interface'),
  'pagefind.en_e8dc85ee94.pf_meta': gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), meta])),
  'pagefind-entry.json': Buffer.from('{"languages":{"en":{"hash":"en_e8dc85ee94"}}}'),
  'fragment/en_1.pf_fragment': Buffer.from('a page'),
};

/** Pagefind, which answers `writeFiles` when it has made its files, and fills them later. */
vi.mock('pagefind', () => ({
  close: () => Promise.resolve(),
  createIndex: () =>
    Promise.resolve({
      errors: [],
      index: {
        addHTMLFile: () => Promise.resolve({ errors: [] }),
        writeFiles: ({ outputPath }: { outputPath: string }) => {
          mkdirSync(join(outputPath, 'fragment'), { recursive: true });
          for (const path of Object.keys(index)) writeFileSync(join(outputPath, path), '');
          return Promise.resolve({ errors: [] });
        },
        getFiles: () =>
          Promise.resolve({
            errors: [],
            files: Object.entries(index).map(([path, content]) => ({ path, content })),
          }),
      },
    }),
}));

const found = `data-found-kind="talk" data-found="{&quot;title&quot;:&quot;Rivers&quot;}"`;
const page = `<html lang="en"><main data-pagefind-body ${found}><h1>Rivers</h1></main></html>`;

let room = '';

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'search-index-'));
});

afterEach(() => {
  rmSync(room, { recursive: true, force: true });
});

/** Builds the index of a site with these pages, by their paths. */
async function indexPages(paths: readonly string[]): Promise<void> {
  const pages = new FinishedPages();
  const { hooks } = searchIndex(pages);
  const run = async (hook: keyof AstroIntegration['hooks'], options: object): Promise<void> => {
    await (hooks[hook] as ((options: object) => Promise<void> | void) | undefined)?.(options);
  };
  const logger = { info: () => undefined, warn: () => undefined };
  await run('astro:config:done', { config: { publicDir: pathToFileURL(join(room, 'public/')) } });
  await run('astro:build:start', { logger });
  pages.expect(paths);
  for (const path of paths) pages.finish(path, page);
  await run('astro:build:done', { dir: pathToFileURL(`${room}/`), logger });
}

test('the index is complete when the build ends, though the indexer answers before its files are', async () => {
  await indexPages(['talks/rivers/']);
  const files = readdirSync(join(room, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(files).toHaveLength(4);
  for (const file of files) expect(readFileSync(file).length, file).toBeGreaterThan(0);
});

test('an index that can’t be written stops the build', async () => {
  writeFileSync(join(room, 'pagefind'), 'a file in the place of the folder');
  await expect(indexPages(['talks/rivers/'])).rejects.toThrow('EEXIST');
});

test('a site without pages to search has no index', async () => {
  await indexPages([]);
  expect(readdirSync(room)).toEqual([]);
});
