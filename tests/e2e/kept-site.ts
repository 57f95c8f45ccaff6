import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { FinishedPages } from '#src/build/output/finished-pages.ts';
import type { PageRevision } from '#src/build/output/finished-pages.ts';
import { withdrawWorker, writeWorker } from '#src/build/offline/write-worker.ts';
import { serveFolder } from '#src/cli/serve-folder.ts';
import type { ServedFolder } from '#src/cli/serve-folder.ts';

/** A test's own site, whose server can be stopped and whose files can be replaced. */
export interface KeptSite {
  /** With its base path. */
  readonly address: string;
  /** Replaces the current version with another one. */
  publish(prepare: (folder: string) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** Serves a folder of its own, filled by `prepare`. */
export async function keptSite(
  prepare: (folder: string) => Promise<void>,
  base = '/',
): Promise<KeptSite> {
  mkdirSync('.cache/kept-sites', { recursive: true });
  const room = mkdtempSync(resolve('.cache/kept-sites/site-'));
  const [current, next] = [join(room, 'current'), join(room, 'next')];
  mkdirSync(current);
  await prepare(current);
  let server: ServedFolder | undefined = await serveFolder(current, { base, host: '127.0.0.1' });
  const { address } = server;
  return {
    address,
    publish: async (prepareNext) => {
      mkdirSync(next);
      await prepareNext(next);
      rmSync(current, { recursive: true });
      renameSync(next, current);
    },
    stop: async () => {
      await server?.close();
      server = undefined;
    },
    start: async () => {
      const port = Number(new URL(address).port);
      server = await serveFolder(current, { base, host: '127.0.0.1', port });
    },
    remove: async () => {
      await server?.close();
      rmSync(room, { recursive: true, force: true });
    },
  };
}

/** The site as it was built. */
export const copyOf = (folder: string) => (to: string) => {
  cpSync(folder, to, { recursive: true });
  return Promise.resolve();
};

/** Writes on every page of a folder which revision of itself it is, and gives those of all. */
export function markPages(folder: string): ReadonlyMap<string, PageRevision> {
  const pages = new FinishedPages();
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8').replace(/ data-revision="[^"]*"/, '');
    const path = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
    writeFileSync(join(folder, file), pages.finish(path, html));
  }
  return pages.revisions;
}

/** What stands in the script that all versions share. */
export const sharedScript = 'export const shared = true;';

const pagePaths = [
  '',
  'schedule/',
  'my/',
  'offline/',
  'talks/a/',
  'talks/b/',
  'pages/a/',
  'pages/b/',
];

/**
 * A site of a few bare pages, each of which shows its version; a script loads another one on request. With `divided`,
 * its list of files is split like that of a very large site.
 */
export const barePages =
  (version: string, { withdrawn = false, divided = false, weight = 0 } = {}) =>
  async (folder: string): Promise<void> => {
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const path of pagePaths) {
      write(
        `${path}index.html`,
        `<!DOCTYPE html><html lang="en"><title>${path}</title><h1>Page ${path}: ${version}</h1><button>Late</button><p></p>` +
          `<script type="module" src="/_astro/main.${version}.js"></script>${' '.repeat(weight)}</html>`,
      );
    }
    write('my/schedule.json', JSON.stringify({ version }));
    write('api/version.json', JSON.stringify({ version }));
    write(
      `_astro/main.${version}.js`,
      `${withdrawn ? '' : "navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });"}
      document.querySelector('button').onclick = async () => {
        document.querySelector('p').textContent = (await import('./late.${version}.js')).said;
      };`,
    );
    write(`_astro/late.${version}.js`, `export const said = 'Late: ${version}';`);
    // The same in every version.
    write('_astro/shared.js', sharedScript);
    write('_astro/photo.png', 'a photo'.repeat(1000));
    await (withdrawn
      ? withdrawWorker(folder)
      : writeWorker(folder, markPages(folder), null, divided ? 0 : undefined));
  };

/** Waits until the worker controls the page and has done what follows from that. */
export async function whenKept(page: Page, ...paths: readonly string[]): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  for (const path of paths) {
    await expect(async () => expect(await keptPaths(page)).toContain(path)).toPass({
      timeout: 20_000,
    });
  }
}

/** The paths that the device stores, for any version. */
export const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes(':pages:'));
    const held = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return held.flat().map(({ url }) => new URL(url).pathname);
  });

/** Makes the browser look for an update, and waits until the new worker controls the page. */
export const update = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const changed = new Promise((done) => {
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
    });
    await (await navigator.serviceWorker.ready).update();
    await changed;
  });
