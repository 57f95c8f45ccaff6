import type { FeedInput } from '#src/core/feeds/feed.ts';
import { addressOf } from '#src/core/feeds/site.ts';
import { memoize } from '#src/core/schedule/memoize.ts';
import { getFeedInput } from './feeds.ts';
import { isHiddenBuild } from './build-kind.ts';
import { pagesOf } from './site-pages.ts';
import { escapeXml } from '#src/core/text/escape.ts';

/**
 * The rules for robots (RFC 9309): everything is allowed or, for a preview or a private site, nothing. Robots request
 * the file at the root of a host; if the site is below a path, the host's owner has to link to it.
 */
export async function getRobots(): Promise<string> {
  const { site } = await getFeedInput();
  const isHidden = await isHiddenBuild();
  const siteMap = isHidden ? undefined : addressOf(site, 'sitemap-index.xml');
  const lines = ['User-agent: *', isHidden ? 'Disallow: /' : 'Allow: /'];
  if (siteMap !== undefined) lines.push('', `Sitemap: ${siteMap}`);
  return `${lines.join('\n')}\n`;
}

/** The most addresses that one file may contain (sitemaps.org, protocol). */
const mostAddresses = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function document(root: string, items: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="${namespace}">`,
    ...items,
    `</${root}>`,
    '',
  ].join('\n');
}

function item(name: string, address: string, changed: string | undefined): string {
  const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
  return `<${name}><loc>${escapeXml(address)}</loc>${lastmod}</${name}>`;
}

/** When the files behind a page last changed, according to the history; undefined without a history. */
function lastChange(sources: Iterable<string>, { history }: FeedInput): string | undefined {
  let last: string | undefined;
  for (const source of sources) {
    const at = history.entries.get(source);
    if (at !== undefined && (last === undefined || at > last)) last = at;
  }
  return last;
}

/**
 * The sitemap's files by their part: `index` and `0`, `1` … Empty for a preview, and if the site's address is not
 * known, because a sitemap contains absolute addresses.
 */
export async function getSiteMaps(): Promise<ReadonlyMap<string, string>> {
  const input = await getFeedInput();
  return input.site.root === undefined || (await isHiddenBuild()) ? new Map() : siteMapsOf(input);
}

const siteMapsOf = memoize((input: FeedInput): ReadonlyMap<string, string> => {
  const entries = pagesOf(input.schedule).map(({ path, sources }) => {
    const changed =
      path === 'changes/' ? input.history.publications[0]?.at : lastChange(sources, input);
    return { changed, xml: item('url', addressOf(input.site, path) ?? path, changed) };
  });
  const files = new Map<string, string>();
  const parts: string[] = [];
  for (let at = 0; at < entries.length; at += mostAddresses) {
    const some = entries.slice(at, at + mostAddresses);
    const part = String(parts.length);
    const changes = some.flatMap(({ changed }) => changed ?? []);
    const changed = changes.length === 0 ? undefined : changes.reduce((a, b) => (a > b ? a : b));
    const address = addressOf(input.site, `sitemap-${part}.xml`) ?? '';
    parts.push(item('sitemap', address, changed));
    files.set(
      part,
      document(
        'urlset',
        some.map(({ xml }) => xml),
      ),
    );
  }
  return files.set('index', document('sitemapindex', parts));
});
