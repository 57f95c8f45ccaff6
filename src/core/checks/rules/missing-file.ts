import type { Rule } from '#src/core/checks/rule.ts';
import { nearestAmong } from '#src/core/text/nearest.ts';
import { isFileAddress, siteLinks } from '#src/core/checks/site-links.ts';
import { quote } from '#src/core/text/sentences.ts';

/** The files that the build itself writes: feeds, calendars, files for search engines. */
const built =
  /^\/((schedule\.(ics|xml|json)|changes\.xml|llms\.txt|robots\.txt|manifest\.webmanifest|404\.html|sitemap[^/]*\.xml)$|(api|days|talks|sessions|speakers|rooms|tracks|cards|icons)\/)/;

/** A link to a file of the site that does not exist. */
export const missingFile: Rule = {
  code: 'missing-file',
  *find(context) {
    const { publicFiles } = context;
    if (publicFiles === undefined) return;
    const nearest = nearestAmong(publicFiles);
    for (const { address, ...source } of siteLinks(context)) {
      if (!isFileAddress(address) || built.test(address)) continue;
      const path = decoded(address);
      if (publicFiles.has(path)) continue;
      const near = nearest(path);
      yield {
        ...source,
        message: `There is no file ${quote(`public${path}`)}.`,
        hint:
          near === undefined
            ? 'Add the file there, or write the address of an existing one.'
            : `Did you mean "${near}"?`,
      };
    }
  },
};

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address; // A percent sign that escapes nothing is part of the name.
  }
}
