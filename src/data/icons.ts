import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { deriveShades, surfaces } from '#src/core/look/shades.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { eventFilePath } from './event-file.ts';
import { isLostOn } from './logo-ground.ts';

/** The colors around a page: those of the browser's or phone's bar, by scheme, and that of the splash screen. */
export function siteColors({ event }: Schedule) {
  const accent = event.data.look?.accent;
  const barOf = (scheme: 'light' | 'dark'): string =>
    accent === undefined ? surfaces[scheme].paper : deriveShades(accent, scheme).bar;
  return { light: barOf('light'), dark: barOf('dark'), background: surfaces.light.paper };
}

/** An icon of the installed site, found by its file name below `icons/`. */
interface Icon {
  readonly name: string;
  /** Its width and height. */
  readonly pixels: number;
  /**
   * The drawing's share of the icon. Systems crop a maskable icon to a shape of their own, which leaves a circle of at
   * least four fifths (W3C Web App Manifest, 3.1.2).
   */
  readonly filled: number;
  readonly maskable: boolean;
}

/** Every icon that the build draws, the largest last. */
export const icons: readonly Icon[] = [
  { name: 'touch-180.png', pixels: 180, filled: 0.62, maskable: false },
  { name: 'icon-192.png', pixels: 192, filled: 0.72, maskable: false },
  { name: 'icon-512.png', pixels: 512, filled: 0.72, maskable: false },
  { name: 'maskable-512.png', pixels: 512, filled: 0.52, maskable: true },
];

/** The source of the icons. */
interface IconSource {
  readonly picture: Buffer;
  readonly isDrawing: boolean;
  /** The background of the drawing. */
  readonly ground: string;
  /** Whether the picture is already an icon, with its own background and margins. */
  readonly whole: boolean;
}

/** The event's icon or logo; without either, the built-in drawing in the event's color. */
async function iconSource(schedule: Schedule): Promise<IconSource> {
  const { accent, icon, logo } = schedule.event.data.look ?? {};
  const shades = accent === undefined ? undefined : deriveShades(accent, 'light');
  const { paper } = surfaces.light;
  const named = icon ?? logo?.light;
  if (named !== undefined) {
    const file = eventFilePath(schedule, named);
    const whole = icon !== undefined;
    const lost = !whole && (await isLostOn('light', file));
    return {
      picture: await readFile(file),
      isDrawing: /\.svg$/i.test(file),
      ground: lost ? surfaces.dark.paper : whole ? (shades?.fill ?? paper) : paper,
      whole,
    };
  }
  const mark = await readFile(resolve('public/favicon.svg'), 'utf8');
  const colored = shades === undefined ? mark : mark.replaceAll('#d2371f', shades.fill);
  return { picture: Buffer.from(colored), isDrawing: true, ground: paper, whole: false };
}

/** An icon of a browser's tab, by its path below the root. */
interface TabIcon {
  readonly path: string;
  readonly type: 'image/png' | 'image/svg+xml';
  /** The only pages that it is for; undefined if it is for all. */
  readonly media?: string;
}

const tabPixels = 96;

/**
 * The icons of a browser's tab, of which the browser chooses one. A drawing may look different on a dark tab, but drawing
 * it takes Chromium 25 to 45 ms of the page's own time, so that dark pages alone have it. If the event has no look, the
 * drawing is the file in `public/`.
 */
export function tabIcons({ event }: Schedule): readonly TabIcon[] {
  const { accent, icon, logo } = event.data.look ?? {};
  const named = icon ?? logo?.light;
  const picture: TabIcon = { path: 'icons/tab.png', type: 'image/png' };
  if (named !== undefined && !/\.svg$/i.test(named)) return [picture];
  const path = named === undefined && accent === undefined ? 'favicon.svg' : 'icons/tab.svg';
  return [picture, { path, type: 'image/svg+xml', media: '(prefers-color-scheme: dark)' }];
}

/** Draws an icon of a browser's tab, unless it is the one in `public/`. */
export async function drawTabIcon({ type }: TabIcon, schedule: Schedule): Promise<Buffer> {
  const source = await iconSource(schedule);
  return type === 'image/png' ? drawSquare(source, tabPixels) : source.picture;
}

/** Draws the source, in its form for light pages, into a square without a background. */
async function drawSquare({ picture, isDrawing }: IconSource, side: number): Promise<Buffer> {
  // A picture has only one look, whereas the drawing's own style would depend on the viewer's scheme.
  const still = isDrawing
    ? Buffer.from(
        picture.toString('utf8').replace(/@media\s*\([^)]*\)\s*\{[^{}]*\{[^{}]*\}\s*\}/g, ''),
      )
    : picture;
  const { width, height } = await sharp(still).metadata();
  const density = Math.min(Math.max(72, 72 * (side / Math.max(width, height))), 2400);
  return sharp(still, isDrawing ? { density } : {})
    .resize(side, side, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** Draws an icon, in its form for light pages. */
export async function drawIcon(icon: Icon, schedule: Schedule): Promise<Buffer> {
  const { pixels, maskable } = icon;
  const source = await iconSource(schedule);
  const filled = source.whole ? (maskable ? 0.72 : 1) : icon.filled;
  const drawing = await drawSquare(source, Math.round(pixels * filled));
  // Apps that show the icon elsewhere, such as in Giggity's menu, refuse one without an alpha channel.
  return sharp({
    create: { width: pixels, height: pixels, channels: 4, background: source.ground },
  })
    .composite([{ input: drawing, gravity: 'center' }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}
