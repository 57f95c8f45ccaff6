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

const revisionOf = (bytes: string | Buffer): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 10);

const filesOf = (folder: string, patterns: readonly string[]): string[] =>
  globSync([...patterns], { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/**
 * Lists what the worker may keep of a built site, and writes on every page which revision of itself it
 * is: the worker keeps only what its list names.
 *
 * @param updated when the schedule was last published.
 */
export async function listSite(folder: string, updated: string | null): Promise<KeptList> {
  const pages: Record<string, string> = {};
  let bytes = 0;
  for (const file of filesOf(folder, ['**/*.html'])) {
    // Hosts answer with it under many addresses.
    if (file === '404.html') continue;
    const html = await readFile(join(folder, file), 'utf8');
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const revision = revisionOf(html);
    await writeFile(
      join(folder, file),
      html.replace(/<html\b[^>]*/, `$& data-revision="${revision}"`),
    );
    pages[path] = revision;
    bytes += Buffer.byteLength(html);
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
    assets: filesOf(folder, ['_astro/**/*.{js,css,woff2}']),
    pages,
  };
}
