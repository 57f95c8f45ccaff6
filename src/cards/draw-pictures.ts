import sharp from 'sharp';
import type { CardLogo } from './card.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture on a card: red, green, and blue of each pixel, row after row, and its upper left corner. */
export interface PlacedPicture extends Size {
  readonly pixels: Uint8Array;
  readonly left: number;
  readonly top: number;
}

/** A photo or a wide picture, cropped to the available area around what matters in it. */
export async function drawPicture(file: string, size: Size, paper: string): Promise<Uint8Array> {
  return sharp(file)
    .rotate()
    .resize(size.width, size.height, { fit: 'cover', position: 'attention' })
    .flatten({ background: paper })
    .toColorspace('srgb')
    .raw()
    .toBuffer();
}

/** The margin between a logo and the edge of its background, in pixels. */
const groundEdge = 10;

/** A logo on paper or on its own background, as large as the available area allows. */
export async function drawLogo(
  { file, ground }: CardLogo,
  most: Size,
  paper: string,
): Promise<Size & { readonly pixels: Uint8Array }> {
  const edge = ground === undefined ? 0 : groundEdge;
  const [width, height] = [most.width - 2 * edge, most.height - 2 * edge];
  const own = await sharp(file).metadata();
  // A drawing is converted to pixels when it is read; enlarged from its own size, it would be blurred.
  const scale = Math.min(width / own.width, height / own.height);
  const density = Math.min(Math.max(72 * scale, 72), 2400);
  const background = ground ?? paper;
  const { data, info } = await sharp(file, { density })
    .resize(width, height, { fit: 'inside' })
    .flatten({ background })
    .extend({ top: edge, bottom: edge, left: edge, right: edge, background })
    .toColorspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** Draws pictures over the pixels of a card. */
export function overlay(
  card: Size & { readonly pixels: Uint8Array },
  pictures: readonly PlacedPicture[],
): void {
  for (const { pixels, width, height, left, top } of pictures) {
    for (let row = 0; row < height; row += 1) {
      const from = row * width * 3;
      card.pixels.set(
        pixels.subarray(from, from + width * 3),
        ((top + row) * card.width + left) * 3,
      );
    }
  }
}
