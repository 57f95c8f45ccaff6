import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import { withSlash } from '#src/core/text/address.ts';
import { mapConcurrently } from '#src/reading/map-concurrently.ts';
import type { FinishedPages } from './finished-pages.ts';
import { keepOwnHashes } from './page-policy.ts';
import { runScriptsAsync } from './script-order.ts';
import { siteWriter } from './site-writer.ts';
import type { SiteWriter } from './site-writer.ts';

/** A file that the site publishes beside its pages: of a feed, or a card. */
interface SiteFile {
  /** Below the root: `talks/opening.ics`. */
  readonly path: string;
  readonly make: () => string | Promise<Uint8Array | undefined>;
}

/** The exports of `src/data/site-files.ts`. */
interface SiteFilesModule {
  readonly getSiteFiles: () => Promise<readonly SiteFile[]>;
}

/** The number of files made at once: most of the time of a card is waiting. */
const filesAtOnce = 8;

async function writeFiles(bundle: string, write: SiteWriter): Promise<void> {
  const { getSiteFiles } = (await import(pathToFileURL(bundle).href)) as SiteFilesModule;
  await mapConcurrently(await getSiteFiles(), filesAtOnce, async ({ path, make }) => {
    const content = await make();
    if (content !== undefined) write(path, content);
  });
}

/** The path at which a page is published, from the path of its route: `/talks/opening` or `/404/`. */
function publishedPath(pathname: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  return path === '' ? '' : path === '404' ? '404.html' : `${path}/`;
}

interface Output {
  readonly pages: FinishedPages;
  /** The path of the site on its host, with a slash at both ends. */
  readonly base: string;
  readonly write: SiteWriter;
  /** Begins to write the files that are no pages. */
  readonly beginFiles: () => void;
}

/**
 * Renders as Astro does, passes every page to `pages`, and writes all files itself: Astro would make the folder and
 * write the file in other threads, and for tens of thousands of small files, waiting for those takes longer than
 * writing. It writes no file for a response without a body.
 */
function rendering({ pages, base, write, beginFiles }: Output, astro: AstroPrerenderer) {
  return {
    ...astro,
    name: 'render-site',
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      const rendered = paths.filter(({ route }) => route.type === 'page');
      pages.expect(rendered.map(({ pathname }) => publishedPath(pathname)));
      beginFiles();
      return paths;
    },
    render: async (request, options) => {
      const result = await astro.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const isRedirect = response.status >= 300 && response.status < 400;
      if (response.body === null || isRedirect) return result;
      const route = decodeURI(new URL(request.url).pathname.slice(base.length));
      if (options.routeData.type === 'page') {
        const path = publishedPath(route);
        const file = path.endsWith('.html') ? path : `${path}index.html`;
        write(file, pages.finish(path, runScriptsAsync(keepOwnHashes(await response.text()))));
      } else {
        write(route, new Uint8Array(await response.arrayBuffer()));
      }
      return new Response(null);
    },
  } satisfies AstroPrerenderer;
}

const filesEntry = 'site-files.mjs';

/**
 * Bundles `src/data/site-files.ts` together with the pages, so that it has the same schedule.
 *
 * @param report gets the path of the bundle.
 */
function bundleFiles(report: (bundle: string) => void): Plugin {
  return {
    name: 'render-site',
    // Astro names the module that renders only to its own prerenderer.
    configEnvironment: (name) =>
      name === 'prerender'
        ? { build: { rolldownOptions: { input: 'astro/entrypoints/prerender' } } }
        : undefined,
    applyToEnvironment: ({ name }) => name === 'prerender',
    buildStart() {
      this.emitFile({ type: 'chunk', id: '/src/data/site-files.ts', fileName: filesEntry });
    },
    writeBundle({ dir = '' }) {
      report(join(dir, filesEntry));
    },
  };
}

/** Renders the site, lets every page pass through `pages`, and writes the files. */
export function renderSite(pages: FinishedPages): AstroIntegration {
  let base = '/';
  let bundle = '';
  let writing: Promise<void> | undefined;
  const folders = { site: '', public: '' };
  return {
    name: 'render-site',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { plugins: [bundleFiles((path) => (bundle = path))] } });
      },
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
        folders.site = fileURLToPath(config.outDir);
        folders.public = fileURLToPath(config.publicDir);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const write = siteWriter(folders.site, folders.public, (warning) => logger.warn(warning));
        const beginFiles = (): void => {
          writing = writeFiles(bundle, write);
          writing.catch(() => undefined); // thrown where it is awaited
        };
        setPrerenderer((astro) => rendering({ pages, base, write, beginFiles }, astro));
      },
      // Not when the prerenderer ends: a page that fails should end the build at once.
      'astro:build:generated': () => writing,
      'astro:build:done': () => pages.end(),
    },
  };
}
