import { hash } from 'node:crypto';

/**
 * The attributes of a tag, for regular expressions. Each text matches in only one way, so a search does not become slow.
 */
export const tagAttributes = `[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*`;

/** The start of a script or style, or a text in an attribute or comment that looks like one. */
const start = new RegExp(`<(script|style)\\b(${tagAttributes})>`, 'gi');
const ends: Readonly<Record<string, RegExp>> = {
  script: /<\/script\b/i,
  style: /<\/style\b/i,
};
/** The policy does not apply to data. */
const data = /\btype="application\/(?:ld\+)?json"/;

const policy = /<meta http-equiv="content-security-policy" content="[^"]*"/i;
const listedHash = / '(sha256-[^']+)'/g;

/**
 * The hashes of a page's scripts and styles. Text that only looks like one adds a hash that no policy lists; to tell
 * them apart, every tag of the page would have to be read.
 */
function hashesOf(html: string): Set<string> {
  const hashes = new Set<string>();
  for (start.lastIndex = 0; ;) {
    const found = start.exec(html);
    if (found === null) return hashes;
    const [whole, name = '', attributes = ''] = found;
    start.lastIndex = found.index + 1; // another one may begin within
    if (data.test(attributes)) continue;
    const from = found.index + whole.length;
    const end = ends[name.toLowerCase()]?.exec(html.slice(from));
    if (!end) continue;
    hashes.add(`sha256-${hash('sha256', html.slice(from, from + end.index), 'base64')}`);
  }
}

/**
 * Removes from a page's Content-Security-Policy the hashes of scripts and styles that the page does not contain (CSP Level
 * 3, section 6.7.3.3). Astro lists those of all files of the site, which `'self'` allows anyway.
 */
export function keepOwnHashes(html: string): string {
  if (!policy.test(html)) return html;
  const own = hashesOf(html);
  return html.replace(policy, (meta) =>
    meta.replace(listedHash, (listed, name: string) => (own.has(name) ? listed : '')),
  );
}
