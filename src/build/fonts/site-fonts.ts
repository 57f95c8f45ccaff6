import { relative } from 'node:path';
import { fontProviders } from 'astro/config';
import type { AstroIntegration } from 'astro';
import { prepareCardFonts } from '#src/cards/card-fonts.ts';
import { subsetFonts } from './subset-fonts.ts';

/** The system's fonts that replace a typeface. */
const fallbacks = {
  serif: ['Iowan Old Style', 'Charter', 'Georgia', 'serif'],
  sans: ['Segoe UI', 'Roboto', 'Helvetica Neue', 'Arial', 'sans-serif'],
};

/**
 * The site's typeface for Astro's `fonts`, reduced to the characters of a content folder. It is optional: if it loads
 * late, the page keeps the system's typeface, so that nothing shifts.
 */
export async function fontFamilies(contentDir: string, cacheDir: string) {
  const { like, fonts } = await subsetFonts(contentDir, cacheDir);
  const [first, ...rest] = fonts;
  if (first === undefined) return [];
  const variant = ({ file, weight, unicodeRange }: typeof first) => ({
    // A path from the project's folder: the name of the family contains a hash of it, which would otherwise differ
    // between machines.
    src: [`./${relative('.', file).replaceAll('\\', '/')}`] as [string],
    weight,
    style: 'normal' as const,
    unicodeRange: [...unicodeRange] as [string, ...string[]],
  });
  type Variant = ReturnType<typeof variant>;
  const variants: [Variant, ...Variant[]] = [variant(first), ...rest.map(variant)];
  return [
    {
      provider: fontProviders.local(),
      name: 'Event',
      cssVariable: '--font-event' as const,
      display: 'optional' as const,
      fallbacks: [...fallbacks[like]],
      options: { variants },
    },
  ];
}

/** Sets the site's typeface. Comes after the checks, which have read the content. */
export function siteFonts(contentDir: string, cacheDir: string): AstroIntegration {
  return {
    name: 'site-fonts',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        updateConfig({ fonts: await fontFamilies(contentDir, cacheDir) });
      },
    },
  };
}

/** Prepares the fonts of cards while no other thread draws. */
export function cardFonts(cacheDir: string): AstroIntegration {
  return {
    name: 'card-fonts',
    hooks: {
      'astro:config:setup': async () => {
        await prepareCardFonts(cacheDir);
      },
    },
  };
}
