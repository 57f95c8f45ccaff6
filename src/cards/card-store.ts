import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Card, CardColors } from './card.ts';
import { prepareCardFonts } from './card-fonts.ts';
import { drawableCard } from './drawable-card.ts';
import { drawCard } from './draw-card.ts';
import { drawingVersion } from './drawing-version.ts';

/**
 * A card's picture: taken from the cache where the same card was drawn with the same fonts, colors
 * and code, else drawn and kept.
 */
export async function cardPicture(
  card: Card,
  colors: CardColors,
  cacheDir: string,
): Promise<Buffer> {
  const { name: fonts, covered } = await prepareCardFonts(cacheDir);
  const photo = card.photo === undefined ? '' : await readFile(card.photo, 'base64');
  const made = { ...card, photo, colors, fonts, code: drawingVersion(), engine: sharp.versions };
  const key = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 32);
  const folder = join(cacheDir, 'cards', key.slice(0, 2));
  const file = join(folder, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const picture = await drawCard(drawableCard(card, await covered()), colors);
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, picture);
  await rename(draft, file);
  return picture;
}
