import { existsSync, globSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How many pages are read at once. */
const atOnce = 50;

/** Addresses of the site's own that a page names, without query and fragment. */
const ownAddress = /\s(?:href|src)="(\/(?!\/)[^"?#]*)/g;

/** Whether a static host would answer with a file. */
function isAnswered(folder: string, path: string): boolean {
  const file = join(folder, path);
  if (path === '' || path.endsWith('/')) return existsSync(join(file, 'index.html'));
  return existsSync(file) && (statSync(file).isFile() || existsSync(join(file, 'index.html')));
}

function decoded(address: string): string {
  try {
    return decodeURI(address.replaceAll('&amp;', '&'));
  } catch {
    return address;
  }
}

/**
 * What a built site lacks: pages and files that its routes promised, and files that its pages name (the
 * target of a link, a style, a script, a picture). Addresses outside of the base path are not the
 * site's own.
 *
 * @param base the path that the site lives below, with a slash at both ends.
 * @param promised paths below the base, as routes name them: `talks/opening/`, `schedule.ics`.
 * @returns one line for each missing file, with a page that names it; empty where the site is whole.
 */
export async function missingFiles(
  folder: string,
  base: string,
  promised: readonly string[],
): Promise<string[]> {
  const missing = promised.filter((path) => !isAnswered(folder, path)).map((path) => `/${path}`);
  const answered = new Map<string, boolean>();
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  for (let at = 0; at < pages.length; at += atOnce) {
    const batch = pages.slice(at, at + atOnce);
    const texts = await Promise.all(batch.map((page) => readFile(join(folder, page), 'utf8')));
    for (const [index, html] of texts.entries()) {
      for (const [, address = ''] of html.matchAll(ownAddress)) {
        if (answered.has(address) || !address.startsWith(base)) continue;
        const found = isAnswered(folder, decoded(address.slice(base.length)));
        answered.set(address, found);
        if (!found) missing.push(`${address} (named by ${batch[index] ?? ''})`);
      }
    }
  }
  return missing;
}
