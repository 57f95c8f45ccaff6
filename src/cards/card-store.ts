import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { writeWhole } from '#src/reading/write-whole.ts';
import { prepareCardFonts } from './card-fonts.ts';
import type { Card, CardLook } from './card.ts';
import { drawInThread } from './drawing-threads.ts';
import { drawableCard } from './drawable-text.ts';

let version: string | undefined;

/**
 * A fingerprint of the code that draws cards, so that the cache does not return cards that other code drew. It is read
 * from the project's folder, because a build bundles the code and no longer has its files.
 */
function drawingVersion(): string {
  if (version === undefined) {
    const hash = createHash('sha256');
    for (const file of globSync('src/cards/*.ts').sort()) hash.update(readFileSync(file));
    version = hash.digest('hex').slice(0, 16);
  }
  return version;
}

/** The cards that are being drawn. Talks with the same name and time share a card. */
const drawings = new Map<string, Promise<Buffer>>();

async function digestOfFile(file: string | undefined): Promise<string> {
  return file === undefined ? '' : digestOf(await readFile(file)).toString('hex');
}

/**
 * A card's picture: from the cache, if the same card was drawn with the same fonts, look, and code; otherwise it is
 * drawn and stored. A damaged picture in the cache is drawn again.
 */
export async function cardPicture(card: Card, look: CardLook, cacheDir: string): Promise<Buffer> {
  const { name: fonts, covered } = await prepareCardFonts(cacheDir);
  const files = [card.photo, card.picture, look.logo?.file];
  const made = {
    ...card,
    ...look,
    ...{ photo: '', picture: '', logo: look.logo?.ground },
    pictures: await Promise.all(files.map(digestOfFile)),
    fonts,
    code: drawingVersion(),
    engine: sharp.versions,
  };
  const key = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 32);
  const file = join(cacheDir, 'cards', key.slice(0, 2), `${key}.card`);
  const running = drawings.get(file);
  if (running !== undefined) return running;
  const drawing = readKept(file).then(
    async (kept) => kept ?? draw(drawableCard(card, await covered()), look, file),
  );
  drawings.set(file, drawing);
  return drawing.finally(() => drawings.delete(file));
}

function digestOf(picture: Buffer): Buffer {
  return createHash('sha256').update(picture).digest();
}

/** A stored file consists of the picture's digest and the picture, and is used only if it is complete. */
async function readKept(file: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  const picture = bytes.subarray(32);
  return bytes.length > 32 && digestOf(picture).equals(bytes.subarray(0, 32)) ? picture : undefined;
}

async function draw(card: Card, look: CardLook, file: string): Promise<Buffer> {
  const picture = await drawInThread(card, look);
  await writeWhole(file, Buffer.concat([digestOf(picture), picture]));
  return picture;
}
