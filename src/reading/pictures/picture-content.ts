import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type sharpModule from 'sharp';
import { cacheDirectory } from '#src/reading/environment.ts';

/** Larger than any camera's photo that is meant for a page; the build would need gigabytes for a larger one. */
const mostMegapixels = 60;

/** Why a picture cannot be published, in words that continue "The picture …". */
export type PictureFault = 'can’t be read to its end' | `has ${number} megapixels`;

/** A picture is decoded once for all builds and checks; later ones find its digest here. */
function cacheDir(): string {
  return join(cacheDirectory(), 'pictures');
}

async function decode(bytes: Buffer, sharp: typeof sharpModule): Promise<PictureFault | undefined> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const megapixels = Math.round((width * height) / 1_000_000);
    if (megapixels > mostMegapixels) return `has ${megapixels} megapixels`;
    // Scaled down, but read completely, which is fast and detects a truncated file.
    const whole = sharp(bytes, { failOn: 'truncated', sequentialRead: true });
    await whole.resize(16, 16, { fit: 'fill', kernel: 'nearest' }).raw().toBuffer();
    return undefined;
  } catch {
    return 'can’t be read to its end';
  }
}

/**
 * Decodes a whole picture, so that a truncated or damaged one is found before a page shows an empty box. `undefined`
 * for a complete picture.
 *
 * @param path the path of a regular file.
 */
export async function pictureFault(path: string): Promise<PictureFault | undefined> {
  // Loaded here, because a check of an event without pictures does not need it.
  const { default: sharp } = await import('sharp');
  const bytes = await readFile(path);
  const digest = createHash('sha256').update(sharp.versions.vips).update(bytes).digest('hex');
  const kept = join(cacheDir(), digest.slice(0, 32));
  if ((await readFile(kept, 'utf8').catch(() => '')) === 'whole') return undefined;
  const fault = await decode(bytes, sharp);
  if (fault === undefined) {
    // A cache that cannot be written costs only time.
    await mkdir(cacheDir(), { recursive: true }).catch(() => undefined);
    await writeFile(kept, 'whole').catch(() => undefined);
  }
  return fault;
}
