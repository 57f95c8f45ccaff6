import { getImage } from 'astro:assets';
import type { Logo } from '#src/core/model/event/look.ts';
import { getEventPicture } from './content.ts';
import { eventFilePath } from './event-file.ts';
import { isLostOn } from './logo-ground.ts';
import { getSchedule } from './schedule.ts';

/** A picture of the site, in pixels. */
interface LogoPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A logo as pages show it. */
export interface ShownLogo {
  readonly light: LogoPicture;
  /** For dark pages, if it differs. */
  readonly dark: LogoPicture | undefined;
  /** Width by height. */
  readonly ratio: number;
  /** The schemes in which the logo would be invisible; there it needs the background of the other scheme. */
  readonly lost: { readonly light: boolean; readonly dark: boolean };
}

/**
 * Drawings are published unchanged. A bitmap is made in the size in which it is shown, and in twice that size for dense
 * screens.
 */
async function publish(address: string, height: number): Promise<LogoPicture | undefined> {
  const source = await getEventPicture(address);
  if (source === undefined) return undefined;
  const made =
    source.format === 'svg'
      ? await getImage({ src: source, format: 'svg' })
      : await getImage({
          src: source,
          height: Math.min(source.height, 2 * height),
          format: 'webp',
        });
  return { src: made.src, width: source.width, height: source.height };
}

/**
 * Publishes a logo of the event or of a sponsor.
 *
 * @param height the greatest height at which pages show it, in CSS pixels.
 */
export async function getLogo(logo: Logo, height: number): Promise<ShownLogo | undefined> {
  const light = await publish(logo.light, height);
  if (light === undefined) return undefined;
  const dark = logo.dark === undefined ? undefined : await publish(logo.dark, height);
  const schedule = await getSchedule();
  const onLight = eventFilePath(schedule, logo.light);
  const onDark = logo.dark === undefined ? onLight : eventFilePath(schedule, logo.dark);
  return {
    light,
    dark,
    ratio: light.width / light.height,
    lost: { light: await isLostOn('light', onLight), dark: await isLostOn('dark', onDark) },
  };
}
