import { hash } from 'node:crypto';

/**
 * The attributes of a tag, for regular expressions. Each text matches in only one way, so a search does not become slow.
 */
export const tagAttributes = `[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*`;

/** Each tag as a whole, so that markup within an attribute is not taken for an element; of scripts and styles, the text, too. */
const tag = new RegExp(
  `<!--[^]*?-->|<(?<name>script|style)\\b${tagAttributes}>(?<text>[^]*?)</\\k<name>\\s*>|</?[a-z]${tagAttributes}>`,
  'gi',
);

const policy = /<meta http-equiv="content-security-policy" content="[^"]*"/i;
const listedHash = / '(sha256-[^']+)'/g;

/**
 * Removes from a page's Content-Security-Policy the hashes of scripts and styles that the page does not contain (CSP Level
 * 3, section 6.7.3.3). Astro lists those of all files of the site, which `'self'` allows anyway.
 */
export function keepOwnHashes(html: string): string {
  if (!policy.test(html)) return html;
  const own = new Set<string>();
  for (const { groups } of html.matchAll(tag)) {
    const text = groups?.['text'];
    if (text === undefined) continue;
    own.add(`sha256-${hash('sha256', text, 'base64')}`);
  }
  return html.replace(policy, (meta) =>
    meta.replace(listedHash, (listed, name: string) => (own.has(name) ? listed : '')),
  );
}
