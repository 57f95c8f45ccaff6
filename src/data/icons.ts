import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import tokens from '#src/styles/tokens.css?raw';

const form = /--color-paper:\s*light-dark\(\s*(#[\da-f]{3,6})\s*,\s*(#[\da-f]{3,6})\s*\)/i;
const [, light = '#ffffff', dark = light] = form.exec(tokens) ?? [];

/** The colour of the site's paper in both looks, for what surrounds a page: the window, the splash. */
export const siteColors = { light, dark } as const;

/** An icon of the installed site, by its file's name below `icons/`. */
interface Icon {
  readonly name: string;
  /** Its width and height. */
  readonly pixels: number;
  /**
   * How much of it the drawing takes. Systems cut a maskable icon to their own shape, a circle of four
   * fifths at least (W3C Web App Manifest, 3.1.2).
   */
  readonly filled: number;
  readonly maskable: boolean;
}

/** Every icon, the largest last. */
export const icons: readonly Icon[] = [
  { name: 'touch-180.png', pixels: 180, filled: 0.62, maskable: false },
  { name: 'icon-192.png', pixels: 192, filled: 0.72, maskable: false },
  { name: 'icon-512.png', pixels: 512, filled: 0.72, maskable: false },
  { name: 'maskable-512.png', pixels: 512, filled: 0.52, maskable: true },
];

/** Draws an icon from `favicon.svg`: its light look on the site's paper. */
export async function drawIcon({ pixels, filled }: Icon): Promise<Buffer> {
  const mark = await readFile(resolve('public/favicon.svg'), 'utf8');
  // A picture has one look; the drawing's own style would ask for the viewer's.
  const still = mark.replace(/@media\s*\([^)]*\)\s*\{[^{}]*\{[^{}]*\}\s*\}/g, '');
  const side = Math.round(pixels * filled);
  const drawing = await sharp(Buffer.from(still), { density: 72 * (side / 32) })
    .resize(side, side)
    .png()
    .toBuffer();
  const background = siteColors.light;
  // Apps that take an icon over, like Giggity's menu, refuse one without an alpha channel.
  return sharp({ create: { width: pixels, height: pixels, channels: 4, background } })
    .composite([{ input: drawing, gravity: 'center' }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}
