import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses on the site itself that a page refers to, without query and fragment. */
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

/** The addresses on the site itself that its pages refer to, each with the first page that does. */
export class NamedAddresses {
  readonly #pages = new Map<string, string>();

  /** @param page its path below the root, as in findings. */
  add(page: string, html: string): void {
    for (const [, address = ''] of html.matchAll(ownAddress)) {
      // A copy, because a slice of the page's text would keep all of it in memory.
      if (!this.#pages.has(address)) this.#pages.set(Buffer.from(address).toString(), page);
    }
  }

  entries(): Iterable<readonly [address: string, page: string]> {
    return this.#pages;
  }
}

/**
 * Finds the files that a built site lacks: pages and files that its routes promised, and files that its pages refer to
 * (the target of a link, a style, a script, a picture). Addresses outside of the base path do not belong to the site.
 *
 * @param base the path of the site on its host, with a slash at both ends.
 * @param promised paths below the base, as in routes: `talks/opening/`, `schedule.ics`.
 * @returns one line for each missing file, with a page that refers to it; empty if the site is complete.
 */
export function missingFiles(
  folder: string,
  base: string,
  promised: readonly string[],
  named: NamedAddresses,
): string[] {
  const missing = promised.filter((path) => !isAnswered(folder, path)).map((path) => `/${path}`);
  for (const [address, page] of named.entries()) {
    if (!address.startsWith(base) || isAnswered(folder, decoded(address.slice(base.length))))
      continue;
    missing.push(`${address} (named by /${page})`);
  }
  return missing;
}
