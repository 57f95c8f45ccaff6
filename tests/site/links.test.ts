import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { serveFolder } from '#src/cli/serve-folder.ts';
import { buildSite } from '#tests/build-site.ts';
import { builtPages, isRedirect, standsForItself } from '#tests/built-pages.ts';
import { sites } from '#tests/sites.ts';
import type { SiteName } from '#tests/sites.ts';

const names = Object.keys(sites) as SiteName[];

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

describe.each(names)('the %s site', (name) => {
  test('has no broken link or fragment, and every page can be reached', async () => {
    const environment: Readonly<Record<string, string>> = sites[name];
    const folder = await buildSite(name);
    const base = environment['BASE_PATH'] ?? '/';
    const site = await serveFolder(folder, { base, host: '127.0.0.1' });
    const { origin } = new URL(site.address);
    const own = new RegExp(`^${(environment['SITE_URL'] ?? '').replaceAll('.', '\\.')}`);

    const result = await new LinkChecker().check({
      path: site.address,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      concurrency: 50,
      // Canonical addresses and previews contain the site's future address.
      urlRewriteExpressions: [{ pattern: own, replacement: origin }],
      // Whether other people's pages still exist is not for our tests to check.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(origin)),
    });
    await site.close();

    const broken = result.links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, parent, status }) => `${status ?? '?'} ${url} (on ${parent ?? '?'})`);
    const reached = new Set(result.links.map(({ url }) => withoutFragment(url)));
    const unreached = builtPages(folder)
      // Nothing has to link to the pages for errors and for offline use, to a former address of an entry, or to a page
      // with another canonical address.
      .filter(({ path }) => path !== '404.html' && path !== 'offline/')
      .filter((page) => !isRedirect(page) && standsForItself(page))
      // Nor to a list for which an event has nothing.
      .filter(
        ({ path, html }) =>
          !/^(recordings|rooms|sessions|tracks)\/$/.test(path) || html.includes(' data-listed'),
      )
      .map(({ path }) => `${site.address}${path}`)
      .filter((address) => !reached.has(encodeURI(address)));
    expect(broken).toEqual([]);
    expect(unreached).toEqual([]);
  });
});
