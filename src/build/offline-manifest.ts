import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptList } from '#src/offline/kept-list.ts';

/** What pages ask for while they are open. */
const pageData = ['my/*.json', 'favicon.svg', 'manifest.webmanifest'];

/** Kept from the first visit on: the schedule, one's own, and what says that a page is not kept. */
const shell =
  /^(?:|schedule\/(?:[\d-]+\/)?|my\/|offline\/|my\/[^/]+\.json|favicon\.svg|manifest\.webmanifest)$/;

/** How many pages are read and written at once. */
const atOnce = 50;

function revisionOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

function filesOf(folder: string, patterns: readonly string[]): string[] {
  return globSync([...patterns], { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/**
 * Lists what the worker may keep of a built site, and writes on every page which revision of itself it
 * is: the worker keeps only what its list names.
 *
 * @param updated when the schedule was last published.
 */
export async function offlineManifest(folder: string, updated: string | null): Promise<KeptList> {
  const pages: Record<string, string> = {};
  let bytes = 0;
  // Hosts answer with the page of what is not found under many addresses.
  const files = filesOf(folder, ['**/*.html']).filter((file) => file !== '404.html');
  for (let at = 0; at < files.length; at += atOnce) {
    const marked = await Promise.all(
      files.slice(at, at + atOnce).map((file) => markRevision(folder, file)),
    );
    for (const page of marked) {
      pages[page.path] = page.revision;
      bytes += page.bytes;
    }
  }
  for (const file of filesOf(folder, pageData)) {
    const data = await readFile(join(folder, file));
    pages[file] = revisionOf(data);
    bytes += data.length;
  }
  return {
    updated,
    bytes,
    shell: Object.keys(pages).filter((path) => shell.test(path)),
    assets: await digestsOf(folder, '_astro/**/*.{js,css,woff2}'),
    photos: await digestsOf(folder, '_astro/**/*.{webp,avif,png,jpg,jpeg,gif,svg}'),
    pages,
  };
}

/** Files with the digests of their bytes. */
async function digestsOf(folder: string, pattern: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const file of filesOf(folder, [pattern])) {
    digests[file] = revisionOf(await readFile(join(folder, file)));
  }
  return digests;
}

/** Writes on a page which revision of itself it is. */
async function markRevision(folder: string, file: string) {
  const html = await readFile(join(folder, file), 'utf8');
  const revision = revisionOf(html);
  const marked = html.replace(/<html\b[^>]*/, `$& data-revision="${revision}"`);
  await writeFile(join(folder, file), marked);
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return { path, revision, bytes: Buffer.byteLength(html) };
}
