import { hash } from 'node:crypto';

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
  return hash('sha256', bytes, 'hex').slice(0, 10);
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
