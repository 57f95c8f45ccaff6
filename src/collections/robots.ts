import { addressOf } from '#src/core/feeds/site.ts';
import { getFeedInput } from './feeds.ts';
import { isPreviewBuild } from './preview.ts';

/**
 * What robots may read (RFC 9309): everything, but nothing of a preview. Robots ask for it at the root
 * of a host; of a site below a path it is for that host's owner to link.
 */
export const getRobots = async (): Promise<string> => {
  const { site } = await getFeedInput();
  const preview = await isPreviewBuild();
  const siteMap = preview ? undefined : addressOf(site, 'sitemap-index.xml');
  const lines = ['User-agent: *', preview ? 'Disallow: /' : 'Allow: /'];
  if (siteMap !== undefined) lines.push('', `Sitemap: ${siteMap}`);
  return `${lines.join('\n')}\n`;
};
