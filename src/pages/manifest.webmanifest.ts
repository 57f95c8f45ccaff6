import type { APIRoute } from 'astro';
import { icons, siteColors } from '#src/data/icons.ts';
import { addresses } from '#src/components/page/addresses.ts';
import { getPageContext } from '#src/components/page/page-context.ts';
import { textDirection } from '#src/i18n/words.ts';

/** The name, look and start page of the installed site (W3C Web App Manifest). */
export const GET: APIRoute = async () => {
  const { schedule, words, language, fullName, shortName } = await getPageContext();
  const colors = siteColors(schedule);
  const manifest = {
    id: addresses.home,
    name: fullName,
    short_name: shortName,
    lang: language,
    dir: textDirection(language),
    start_url: addresses.home,
    scope: addresses.home,
    display: 'standalone',
    background_color: colors.background,
    theme_color: colors.light,
    icons: icons.map(({ name, pixels, maskable }) => ({
      src: addresses.file(`icons/${name}`),
      sizes: `${pixels}x${pixels}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    })),
    shortcuts: [
      { name: words.schedule, url: addresses.schedule },
      { name: words.picks.mySchedule, url: addresses.my },
    ],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
