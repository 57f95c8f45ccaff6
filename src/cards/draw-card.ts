import { CardCanvas } from './card-canvas.ts';
import type { Card, CardLook } from './card.ts';
import { drawLogo, drawPicture, overlay } from './draw-pictures.ts';
import type { PlacedPicture } from './draw-pictures.ts';
import { drawText } from './draw-text.ts';
import type { DrawnText, Run, TextStyle } from './draw-text.ts';
import { encodePng } from './encode-png.ts';

/** The size that readers of Open Graph expect. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A drawn text and the position of its upper left corner on the card. */
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
const bottom = cardSize.height - frame.margin;
const logoBox = { width: 220, height: 56 } as const;

/** The top of each line of a card; a wide picture moves them down. */
function linesOf({ picture }: Card): { rule: number; head: number; body: number } {
  const rule = picture === undefined ? frame.margin : 232;
  return { rule, head: rule + 26, body: rule + 100 };
}

/** The width for the event's name beside its logo, which is at the end of the line. */
function besideLogo({ title }: Card, logo: PlacedPicture | undefined): Sides {
  if (logo === undefined) return main;
  return beginsAtRight(title)
    ? { ...main, left: main.left + logo.width + gap }
    : { ...main, right: main.right - logo.width - gap };
}

/**
 * Lays out a card's texts: at the top, the event and whether the talk is canceled; in the narrow column, the facts;
 * beside it, the title, with the people at the foot. No text touches another.
 */
export async function layOutCard(
  card: Card,
  look: CardLook,
  logo?: PlacedPicture,
): Promise<PlacedText[]> {
  const { event, title, people, facts, alert, photo } = card;
  const { typeface } = look;
  const plain = { weight: 400, typeface } as const;
  const { head: headTop, body: bodyTop } = linesOf(card);
  const head = { weight: 600, typeface, sizes: [30, 26, 22], height: 40 } as const;
  const texts = [
    await put(event, look.ink, besideLogo(card, logo), headTop, head),
    await put(alert, look.accent, aside, headTop, head),
  ];

  const runs = facts.map((text, line) => ({ text, color: line === 0 ? look.ink : look.quiet }));
  const height = bottom - bodyTop;
  texts.push(
    await putRuns(runs, aside, bodyTop, { ...plain, sizes: [29, 26, 23], height, spacing: 4 }),
  );

  const photoSide = photo === undefined ? 0 : frame.photo;
  const beside = photo === undefined ? main : { ...main, right: main.right - photoSide - gap };
  const foot = { ...plain, sizes: [34, 30, 26], height: 118 };
  const names = await put(people, look.quiet, beside, bottom, foot);
  const taken = Math.max(names?.height ?? 0, photoSide);
  const room = height - (taken === 0 ? 0 : taken + gap);
  // Sans-serif letters stand out in a title only if they are bold.
  const weight = typeface === 'sans' ? 600 : 400;
  const largest = { typeface, weight, sizes: [76, 68, 60, 54, 48, 43, 39], height: room } as const;
  texts.push(await put(title, look.ink, main, bodyTop, largest));
  if (names !== undefined) texts.push({ ...names, top: bottom - names.height });
  return texts.filter((text) => text !== undefined);
}

type Style = Omit<TextStyle, 'width'>;

async function put(
  text: string | undefined,
  color: string,
  sides: Sides,
  top: number,
  style: Style,
) {
  return text === undefined ? undefined : putRuns([{ text, color }], sides, top, style);
}

/** Aligns texts with the edge at which lines begin: on the right for Arabic and Hebrew. */
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

/** Whether the first letter or mark that has a direction runs from right to left (Unicode UAX #9, P2). */
function beginsAtRight(text: string): boolean {
  return /^[^\p{L}\u200e]*[\u200f\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );
}

/**
 * Draws a social card in the style of a program poster, with a narrow column for date, time, and zone, and a large
 * title. Right-to-left text is aligned to the right.
 *
 * @returns a PNG of 1200 × 630 pixels; the same card gives the same bytes.
 */
export async function drawCard(card: Card, look: CardLook): Promise<Buffer> {
  const canvas = new CardCanvas(cardSize, look);
  const { rule } = linesOf(card);
  if (look.fill === undefined) {
    canvas.fill(frame.margin, rule, cardSize.width - 2 * frame.margin, 3);
  } else canvas.fill(0, rule, cardSize.width, 10);
  const logo = await placeLogo(card, look);
  for (const text of await layOutCard(card, look, logo)) canvas.place(text, text.left, text.top);
  const pictures = [logo, ...(await placePictures(card, look))].filter((one) => one !== undefined);
  if (pictures.length === 0) return encodePng(canvas);
  const pixels = canvas.toRgb();
  overlay({ ...cardSize, pixels }, pictures);
  return encodePng({ ...cardSize, pixels });
}

/** The event's logo at the end of the first line. */
async function placeLogo(card: Card, look: CardLook): Promise<PlacedPicture | undefined> {
  if (look.logo === undefined) return undefined;
  const logo = await drawLogo(look.logo, logoBox, look.paper);
  const left = beginsAtRight(card.title) ? main.left : main.right - logo.width;
  return { ...logo, left, top: linesOf(card).head - 6 };
}

/** A wide picture above everything else, and a photo in the lower corner. */
async function placePictures(card: Card, { paper }: CardLook): Promise<PlacedPicture[]> {
  const { photo, picture } = card;
  const placed: PlacedPicture[] = [];
  if (picture !== undefined) {
    const size = { width: cardSize.width, height: linesOf(card).rule };
    placed.push({ ...size, pixels: await drawPicture(picture, size, paper), left: 0, top: 0 });
  }
  if (photo !== undefined) {
    const size = { width: frame.photo, height: frame.photo };
    const left = cardSize.width - frame.margin - frame.photo;
    const top = cardSize.height - frame.margin - frame.photo;
    placed.push({ ...size, pixels: await drawPicture(photo, size, paper), left, top });
  }
  return placed;
}
