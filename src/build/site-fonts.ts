import { relative } from 'node:path';
import { fontProviders } from 'astro/config';
import { subsetFonts } from './subset-fonts.ts';

/**
 * The site's typeface for Astro's `fonts`, cut to the characters of a content folder. It is optional:
 * where it comes late the page stays in the system's serif, and nothing shifts.
 */
export async function siteFonts(contentDir: string, cacheDir: string) {
  const [first, ...rest] = await subsetFonts(contentDir, cacheDir);
  if (first === undefined) return [];
  const variant = ({ file, unicodeRange }: typeof first) => ({
    // From the project's folder on: the name of the family holds a hash of it, which would else be
    // another one on each machine.
    src: [`./${relative('.', file).replaceAll('\\', '/')}`] as [string],
    weight: '400 600',
    style: 'normal' as const,
    unicodeRange: [...unicodeRange] as [string, ...string[]],
  });
  type Variant = ReturnType<typeof variant>;
  const variants: [Variant, ...Variant[]] = [variant(first), ...rest.map(variant)];
  return [
    {
      provider: fontProviders.local(),
      name: 'Source Serif',
      cssVariable: '--font-serif' as const,
      display: 'optional' as const,
      fallbacks: ['Iowan Old Style', 'Charter', 'Georgia', 'serif'],
      options: { variants },
    },
  ];
}
