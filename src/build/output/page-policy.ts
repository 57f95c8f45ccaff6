import { hash } from 'node:crypto';

/**
 * The attributes of a tag, for regular expressions. Each text matches in only one way, so a search does not become slow.
 */
export const tagAttributes = `[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*`;

/** The start of a script or style, or a text in an attribute or comment that looks like one. */
const start = /<(script|style)\b/gi;
const restOfTag = new RegExp(`(${tagAttributes})>`, 'y');
const ends: Readonly<Record<string, RegExp>> = {
  script: /<\/script\b/i,
  style: /<\/style\b/i,
};
/** The policy does not apply to data. */
const data = /\btype="application\/(?:ld\+)?json"/;

const policy = /<meta http-equiv="content-security-policy" content="[^"]*"/i;
const listedHash = / '(sha256-[^']+)'/g;

/** Several times as many as a page has. The text after each start is read, so more would take quadratic time. */
const mostStarts = 100;

/**
 * The hashes of a page's scripts and styles; undefined if it has too many texts that look like one. Text that only looks
 * like one adds a hash that no policy lists; to tell them apart, every tag of the page would have to be read.
 */
function hashesOf(html: string): Set<string> | undefined {
  const starts = [...html.matchAll(start)];
  if (starts.length > mostStarts) return undefined;
  const hashes = new Set<string>();
  for (const { 0: begun, 1: name = '', index } of starts) {
    restOfTag.lastIndex = index + begun.length;
    const [rest, attributes] = restOfTag.exec(html) ?? [];
    if (rest === undefined || attributes === undefined || data.test(attributes)) continue;
    const from = index + begun.length + rest.length;
    const end = ends[name.toLowerCase()]?.exec(html.slice(from));
    if (!end) continue;
    hashes.add(`sha256-${hash('sha256', html.slice(from, from + end.index), 'base64')}`);
  }
  return hashes;
}

/**
 * Removes from a page's Content-Security-Policy the hashes of scripts and styles that the page does not contain (CSP Level
 * 3, section 6.7.3.3). Astro lists those of all files of the site, which `'self'` allows anyway. A page with very many
 * texts that look like scripts keeps them all.
 */
export function keepOwnHashes(html: string): string {
  if (!policy.test(html)) return html;
  const own = hashesOf(html);
  if (own === undefined) return html;
  return html.replace(policy, (meta) =>
    meta.replace(listedHash, (listed, name: string) => (own.has(name) ? listed : '')),
  );
}
