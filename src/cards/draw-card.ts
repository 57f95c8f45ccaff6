import sharp, { type OverlayOptions } from 'sharp';
import type { Card, CardColors } from './card.ts';
import { cardSize, frame, layOutCard } from './lay-out-card.ts';

/**
 * Draws a social card: the site's programme as a poster, with a narrow column of date, time and zone
 * and a title that carries it. What is written from right to left is set from the right.
 *
 * @returns a PNG of 1200 × 630 pixels; the same card gives the same bytes.
 */
export async function drawCard(card: Card, colors: CardColors): Promise<Buffer> {
  const texts = await layOutCard(card, colors);
  const parts = [
    rule(colors.ink),
    ...texts.map(({ picture, left, top }) => ({ input: picture, left, top })),
    ...(card.photo === undefined ? [] : [await photoPart(card.photo)]),
  ];
  return sharp({ create: { ...cardSize, channels: 3, background: colors.paper } })
    .composite(parts)
    .png({ compressionLevel: 9, palette: card.photo === undefined, effort: 7 })
    .toBuffer();
}

/** A photo in the lower corner, cut to a square around what matters in it. */
async function photoPart(file: string): Promise<OverlayOptions> {
  const input = await sharp(file)
    .rotate()
    .resize(frame.photo, frame.photo, { fit: 'cover', position: 'attention' })
    .png()
    .toBuffer();
  const away = frame.margin + frame.photo;
  return { input, left: cardSize.width - away, top: cardSize.height - away };
}

/** The line that the site's pages begin with. */
function rule(background: string): OverlayOptions {
  const width = cardSize.width - 2 * frame.margin;
  const input = { create: { width, height: 3, channels: 3 as const, background } };
  return { input, left: frame.margin, top: frame.margin };
}
