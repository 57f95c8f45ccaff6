import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WholeList } from '#src/offline/kept-list.ts';
import { revisionOf } from '#src/build/output/finished-pages.ts';
import type { PageRevision } from '#src/build/output/finished-pages.ts';

/** Files that pages request while they are open. */
const pageData = [
  'my/*.json',
  'my/{days,slots}/*.json',
  'favicon.svg',
  'icons/tab.*',
  'manifest.webmanifest',
];

/** Pages stored on the first visit: the schedule, the visitor's own, and the page for pages that are not stored. */
const shell =
  /^(?:|schedule\/|my\/|offline\/|my\/[^/]+\.json|my\/slots\/00\.json|favicon\.svg|icons\/tab\.(?:svg|png)|manifest\.webmanifest)$/;
const pageOfDay = /^schedule\/(?:[\d-]+\/){1,2}$/;

/** The file of the whole schedule; a large event also has it in parts, which are stored instead. */
const wholeSchedule = 'my/schedule.json';

function filesOf(folder: string, patterns: readonly string[]): string[] {
  return globSync([...patterns], { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/**
 * Lists the files of a built site that the worker may store; it stores no other files.
 *
 * @param revisions the pages by their paths below the root, each with its revision.
 * @param updated when the schedule was last published.
 */
export async function offlineManifest(
  folder: string,
  revisions: ReadonlyMap<string, PageRevision>,
  updated: string | null,
): Promise<WholeList> {
  const pages: Record<string, string> = {};
  let bytes = 0;
  const byPath = [...revisions].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, page] of byPath) {
    pages[path] = page.revision;
    bytes += page.bytes;
  }
  const files = filesOf(folder, pageData);
  const isInParts = files.some((file) => file.startsWith('my/slots/'));
  for (const file of files) {
    if (isInParts && file === wholeSchedule) continue;
    const data = await readFile(join(folder, file));
    pages[file] = revisionOf(data);
    bytes += data.length;
  }
  return {
    updated,
    bytes,
    // For a large event, pages ask for the days that matter to the visitor (`keep-pages.ts`).
    shell: Object.keys(pages).filter(
      (path) => shell.test(path) || (!isInParts && pageOfDay.test(path)),
    ),
    assets: await digestsOf(folder, '_astro/**/*.{js,css,woff2}'),
    photos: await digestsOf(folder, '_astro/**/*.{webp,avif,png,jpg,jpeg,gif,svg}'),
    pages,
  };
}

/** Files with the digests of their content. */
async function digestsOf(folder: string, pattern: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const file of filesOf(folder, [pattern])) {
    digests[file] = revisionOf(await readFile(join(folder, file)));
  }
  return digests;
}
