import { getImage } from 'astro:assets';
import { lightColors } from '#src/cards/card.ts';
import type { SiteLook } from '#src/core/feeds/feed.ts';
import { surfaces } from '#src/core/look/shades.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { withSlash } from '#src/core/text/address.ts';
import tokens from '#src/styles/tokens.css?raw';
import { getPhoto } from './content.ts';

const { accent } = lightColors(tokens);

/** The event's look for other programs: the site's colors, its icon, and people's photos. */
export async function eventLook({ event, speakers }: Schedule): Promise<SiteLook> {
  const photos = await Promise.all(
    [...speakers.values()].map(async ({ entry }) => {
      const photo = await getPhoto(entry);
      if (photo === undefined) return [];
      // The larger of the two sizes that the person's page uses, so that no other file has to be made.
      const { src } = await getImage({ src: photo, width: 272, height: 272, fit: 'cover' });
      return [[entry.id, src.slice(withSlash(import.meta.env.BASE_URL).length)]] as const;
    }),
  );
  return {
    color: event.data.look?.accent ?? accent,
    background: surfaces.light.paper,
    logo: 'icons/icon-512.png',
    photos: new Map(photos.flat()),
  };
}
