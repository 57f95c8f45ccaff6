import sharp, { type OverlayOptions } from 'sharp';
import type { Card, CardColors } from './card.ts';
import { drawText, type DrawnText, type TextStyle } from './draw-text.ts';

/** What Open Graph's readers expect. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 64;
const column = 250;
const gap = 40;
const titleLeft = margin + column + gap;
const photoSize = 150;
const right = cardSize.width - margin;

/**
 * Draws a social card: the site's programme as a poster, with a narrow column of date, time and zone
 * and a title that carries it. What is written from right to left is set from the right.
 *
 * @returns a PNG of 1200 × 630 pixels; the same card gives the same bytes.
 */
export async function drawCard(card: Card, colors: CardColors): Promise<Buffer> {
  const parts = [
    rule(margin, margin, right - margin, 3, colors.ink),
    ...(await headParts(card, colors)),
    ...(await factParts(card, colors)),
    ...(await titleParts(card, colors)),
    ...(card.photo === undefined ? [] : [await photoPart(card.photo)]),
  ];
  return sharp({ create: { ...cardSize, channels: 3, background: colors.paper } })
    .composite(parts)
    .png({ compressionLevel: 9, palette: card.photo === undefined, effort: 7 })
    .toBuffer();
}

async function headParts({ event, alert }: Card, colors: CardColors): Promise<OverlayOptions[]> {
  const style = { color: colors.ink, weight: 600, sizes: [30, 26, 22], height: 40 } as const;
  const parts: OverlayOptions[] = [];
  if (event !== undefined) {
    const name = await drawText(event, { ...style, width: right - titleLeft });
    parts.push(place(event, name, margin + 26, titleLeft, right));
  }
  if (alert !== undefined) {
    const drawn = await drawText(alert, { ...style, color: colors.accent, width: column });
    parts.push(place(alert, drawn, margin + 26, margin, margin + column));
  }
  return parts;
}

async function factParts({ facts }: Card, colors: CardColors): Promise<OverlayOptions[]> {
  const parts: OverlayOptions[] = [];
  let top = margin + 100;
  for (const fact of facts) {
    const style: TextStyle = {
      color: parts.length === 0 ? colors.ink : colors.quiet,
      weight: 400,
      sizes: [29, 26, 23],
      width: column,
      height: 110,
    };
    const drawn = await drawText(fact, style);
    parts.push(place(fact, drawn, top, margin, margin + column));
    top += drawn.height + 20;
  }
  return parts;
}

async function titleParts(card: Card, colors: CardColors): Promise<OverlayOptions[]> {
  const { title, people, photo } = card;
  const width = right - titleLeft;
  const titleTop = margin + 100;
  const drawn = await drawText(title, {
    color: colors.ink,
    weight: 400,
    sizes: [76, 68, 60, 54, 48, 43, 39],
    width,
    height: photo !== undefined ? 230 : people === undefined ? 370 : 280,
  });
  const parts = [place(title, drawn, titleTop, titleLeft, right)];
  if (people !== undefined) {
    const room = photo === undefined ? width : width - photoSize - gap;
    const style: TextStyle = {
      color: colors.quiet,
      weight: 400,
      sizes: [34, 30, 26],
      width: room,
      height: 110,
    };
    const names = await drawText(people, style);
    const top = cardSize.height - margin - names.height;
    parts.push(place(people, names, top, titleLeft, titleLeft + room));
  }
  return parts;
}

/** A photo in the lower corner, cut to a square around what matters in it. */
async function photoPart(file: string): Promise<OverlayOptions> {
  const input = await sharp(file)
    .rotate()
    .resize(photoSize, photoSize, { fit: 'cover', position: 'attention' })
    .png()
    .toBuffer();
  return { input, left: right - photoSize, top: cardSize.height - margin - photoSize };
}

/** A drawn text at the edge where its first line begins: on the right for Arabic and Hebrew. */
function place(
  text: string,
  { picture, width }: DrawnText,
  top: number,
  from: number,
  to: number,
): OverlayOptions {
  return { input: picture, top, left: beginsAtRight(text) ? Math.max(from, to - width) : from };
}

/** Whether the first letter with a direction is written from right to left (Unicode UAX #9, P2). */
const beginsAtRight = (text: string): boolean =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );

function rule(
  left: number,
  top: number,
  width: number,
  height: number,
  background: string,
): OverlayOptions {
  return { input: { create: { width, height, channels: 3, background } }, left, top };
}
