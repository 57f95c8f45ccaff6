import sharp from 'sharp';
import { CardCanvas } from './card-canvas.ts';
import type { Card, CardColors } from './card.ts';
import { drawText } from './draw-text.ts';
import type { DrawnText, Run, TextStyle } from './draw-text.ts';
import { encodePng } from './encode-png.ts';

/** What Open Graph's readers expect. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A drawn text and where its upper left corner stands on the card. */
interface PlacedText extends DrawnText {
  readonly left: number;
  readonly top: number;
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

/** The margin on each side, and the side of a photo in the lower right corner. */
export const frame = { margin: 64, photo: 150 } as const;

const gap = 40;
const aside: Sides = { left: frame.margin, right: frame.margin + 270 };
const main: Sides = { left: aside.right + gap, right: cardSize.width - frame.margin };
const headTop = frame.margin + 26;
const bodyTop = frame.margin + 100;
const bottom = cardSize.height - frame.margin;

/**
 * Lays out a card's texts: above, whether it is called off and where it is from; in the narrow column
 * the facts; beside it the title, with the people at the foot. None touches another.
 */
export async function layOutCard(card: Card, colors: CardColors): Promise<PlacedText[]> {
  const { event, title, people, facts, alert, photo } = card;
  const head = { weight: 600, sizes: [30, 26, 22], height: 40 } as const;
  const texts = [
    await put(event, colors.ink, main, headTop, head),
    await put(alert, colors.accent, aside, headTop, head),
  ];

  const runs = facts.map((text, line) => ({ text, color: line === 0 ? colors.ink : colors.quiet }));
  const height = bottom - bodyTop;
  texts.push(
    await putRuns(runs, aside, bodyTop, { ...plain, sizes: [29, 26, 23], height, spacing: 4 }),
  );

  const photoSide = photo === undefined ? 0 : frame.photo;
  const beside = photo === undefined ? main : { ...main, right: main.right - photoSide - gap };
  const foot = { ...plain, sizes: [34, 30, 26], height: 118 };
  const names = await put(people, colors.quiet, beside, bottom, foot);
  const taken = Math.max(names?.height ?? 0, photoSide);
  const room = height - (taken === 0 ? 0 : taken + gap);
  const largest = { ...plain, sizes: [76, 68, 60, 54, 48, 43, 39], height: room };
  texts.push(await put(title, colors.ink, main, bodyTop, largest));
  if (names !== undefined) texts.push({ ...names, top: bottom - names.height });
  return texts.filter((text) => text !== undefined);
}

type Style = Omit<TextStyle, 'width'>;

const plain = { weight: 400 } as const;

async function put(
  text: string | undefined,
  color: string,
  sides: Sides,
  top: number,
  style: Style,
) {
  return text === undefined ? undefined : putRuns([{ text, color }], sides, top, style);
}

/** Texts at the edge where the first line begins: on the right for Arabic and Hebrew. */
async function putRuns(
  runs: readonly Run[],
  { left, right }: Sides,
  top: number,
  style: Style,
): Promise<PlacedText | undefined> {
  const [first] = runs;
  if (first === undefined) return undefined;
  const drawn = await drawText(runs, { ...style, width: right - left });
  const fromRight = Math.max(left, right - drawn.width);
  return { ...drawn, top, left: beginsAtRight(first.text) ? fromRight : left };
}

/** Whether the first letter or mark with a direction is one from right to left (Unicode UAX #9, P2). */
function beginsAtRight(text: string): boolean {
  return /^[^\p{L}\u200e]*[\u200f\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );
}

/**
 * Draws a social card: the site's programme as a poster, with a narrow column of date, time and zone
 * and a title that carries it. What is written from right to left is set from the right.
 *
 * @returns a PNG of 1200 × 630 pixels; the same card gives the same bytes.
 */
export async function drawCard(card: Card, colors: CardColors): Promise<Buffer> {
  const canvas = new CardCanvas(cardSize, colors);
  canvas.fill(frame.margin, frame.margin, cardSize.width - 2 * frame.margin, 3);
  for (const text of await layOutCard(card, colors)) canvas.place(text, text.left, text.top);
  return card.photo === undefined ? encodePng(canvas) : addPhoto(canvas, card.photo, colors.paper);
}

/** Adds a photo in the lower corner, cut to a square around what matters in it. */
async function addPhoto(canvas: CardCanvas, file: string, paper: string): Promise<Buffer> {
  const { data, info } = await sharp(file)
    .rotate()
    .resize(frame.photo, frame.photo, { fit: 'cover', position: 'attention' })
    .flatten({ background: paper })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = cardSize;
  const pixels = canvas.toRgb();
  const left = width - frame.margin - frame.photo;
  const top = height - frame.margin - frame.photo;
  for (let at = 0; at < frame.photo ** 2; at += 1) {
    const place = (top + Math.floor(at / frame.photo)) * width + left + (at % frame.photo);
    for (let channel = 0; channel < 3; channel += 1) {
      // A gray photo has one channel for all three.
      const from = at * info.channels + Math.min(channel, info.channels - 1);
      pixels[place * 3 + channel] = data[from] ?? 0;
    }
  }
  return encodePng({ width, height, pixels });
}
