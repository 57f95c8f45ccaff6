import { createHash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import { keepOwnHashes } from './page-policy.ts';

/** The facts about a page that the worker needs. */
export interface PageRevision {
  /** The digest of the rendered page; the page contains it as `data-revision`. */
  readonly revision: string;
  /** The size of the page without its revision, in bytes. */
  readonly bytes: number;
}

/**
 * Receives a rendered page.
 *
 * @param path below the root: `talks/opening/`, `404.html`, and `''` for the front page.
 */
type PageListener = (path: string, html: string) => void;

/** The digest of a page or file, as in `offline.json`. */
export function revisionOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

const leadsOn = /<meta http-equiv="?refresh"? content="0; url=([^"]+)"/;

/**
 * The address to which a former address redirects, as `layouts/Moved.astro` writes it; undefined for any other page.
 */
export function movedTo(html: string): string | undefined {
  return leadsOn.exec(html.slice(0, 4000))?.[1];
}

/**
 * The pages of a build, each passed on while its text is in memory, so that search, the offline list, and the check for
 * missing files need not read tens of thousands of files again. Listeners receive the pages in the order of the routes,
 * no matter which is rendered first, so that the same site gives the same bytes.
 */
export class FinishedPages {
  /** For every page except the one for missing pages and those at former addresses, in the order of the routes. */
  readonly revisions = new Map<string, PageRevision>();
  readonly #listeners: PageListener[] = [];
  readonly #waiting = new Map<string, string>();
  #expected: readonly string[] = [];
  #next = 0;

  /** Begins a build of pages at these paths. */
  expect(paths: Iterable<string>): void {
    this.revisions.clear();
    this.#waiting.clear();
    this.#expected = [...new Set(paths)];
    this.#next = 0;
  }

  listen(listener: PageListener): void {
    this.#listeners.push(listener);
  }

  /** Takes a rendered page, and returns it as it is published, with its revision. */
  finish(path: string, html: string): string {
    this.#waiting.set(path, html);
    for (let due = this.#takeDue(); due !== undefined; due = this.#takeDue()) {
      for (const listen of this.#listeners) listen(...due);
    }
    // Hosts answer with this page at many addresses, and at a former address with a redirect.
    if (path === '404.html' || movedTo(html) !== undefined) return html;
    const revision = revisionOf(html);
    this.revisions.set(path, { revision, bytes: Buffer.byteLength(html) });
    return html.replace(/<html\b[^>]*/, `$& data-revision="${revision}"`);
  }

  /** @throws Error if a page was not rendered, so that the pages after it were not passed on. */
  end(): void {
    const missing = this.#expected[this.#next];
    if (missing !== undefined) throw new Error(`The page /${missing} was not rendered.`);
  }

  #takeDue(): [path: string, html: string] | undefined {
    const path = this.#expected[this.#next];
    const html = path === undefined ? undefined : this.#waiting.get(path);
    if (path === undefined || html === undefined) return undefined;
    this.#waiting.delete(path);
    this.#next += 1;
    return [path, html];
  }
}

/** The path at which a page is published, from the path of its route: `/talks/opening` or `/404/`. */
function publishedPath(pathname: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  return path === '' ? '' : path === '404' ? '404.html' : `${path}/`;
}

/** Renders as Astro does, and passes every page to `pages` before it is written. */
function finishing(pages: FinishedPages, base: string, astro: AstroPrerenderer): AstroPrerenderer {
  return {
    ...astro,
    name: 'finished-pages',
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      const rendered = paths.filter(({ route }) => route.type === 'page');
      pages.expect(rendered.map(({ pathname }) => publishedPath(pathname)));
      return paths;
    },
    render: async (request, options) => {
      const result = await astro.render(request, options);
      if (options.routeData.type !== 'page') return result;
      const { response, ...others } = result instanceof Response ? { response: result } : result;
      const { pathname } = new URL(request.url);
      const rendered = keepOwnHashes(await response.text());
      const html = pages.finish(publishedPath(pathname.slice(base.length)), rendered);
      const { status, headers } = response;
      return { ...others, response: new Response(html, { status, headers }) };
    },
  };
}

/** Astro passes the rendering module only to its own prerenderer. */
const rendering: Plugin = {
  name: 'finished-pages',
  configEnvironment: (name) =>
    name === 'prerender'
      ? { build: { rolldownOptions: { input: 'astro/entrypoints/prerender' } } }
      : undefined,
};

/** Passes every page that Astro renders to `pages`. */
export function finishPages(pages: FinishedPages): AstroIntegration {
  let base = '/';
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [rendering] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => finishing(pages, base, astro));
      },
      'astro:build:done': () => pages.end(),
    },
  };
}
