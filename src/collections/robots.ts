import { addressOf } from '#src/core/feeds/site.ts';
import { getFeedInput } from './feeds.ts';
import { isHiddenBuild } from './preview.ts';

/**
 * What robots may read (RFC 9309): everything, but nothing of a preview or a private site. Robots ask for it at the root
 * of a host; of a site below a path it is for that host's owner to link.
 */
export const getRobots = async (): Promise<string> => {
  const { site } = await getFeedInput();
  const isHidden = await isHiddenBuild();
  const siteMap = isHidden ? undefined : addressOf(site, 'sitemap-index.xml');
  const lines = ['User-agent: *', isHidden ? 'Disallow: /' : 'Allow: /'];
  if (siteMap !== undefined) lines.push('', `Sitemap: ${siteMap}`);
  return `${lines.join('\n')}\n`;
};
