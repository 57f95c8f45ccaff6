import sharp from 'sharp';

/** How a block of text is set. Sizes are pixels; the block grows no larger than width and height. */
export interface TextStyle {
  readonly color: string;
  readonly weight: 400 | 600;
  /** Tried from the largest on, until the text fits. */
  readonly sizes: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A block of text, drawn. */
export interface DrawnText {
  readonly picture: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a text in the largest size in which it fits; one that fits in none is cut, and ends in "…".
 * Pango orders and shapes every script, and breaks lines where the script allows it.
 */
export async function drawText(text: string, style: TextStyle): Promise<DrawnText> {
  for (const size of style.sizes) {
    const drawn = await drawAt(text, size, style);
    if (drawn.height <= style.height) return drawn;
  }
  return drawCut(text, style.sizes.at(-1) ?? 24, style);
}

/** The longest beginning that fits, found by halving. */
async function drawCut(text: string, size: number, style: TextStyle): Promise<DrawnText> {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  let fits = 0;
  let best = await drawAt('…', size, style);
  for (let tooLong = letters.length; tooLong - fits > 1;) {
    const middle = Math.floor((fits + tooLong) / 2);
    const drawn = await drawAt(`${letters.slice(0, middle).join('').trimEnd()}…`, size, style);
    if (drawn.height <= style.height) [fits, best] = [middle, drawn];
    else tooLong = middle;
  }
  return best;
}

async function drawAt(text: string, size: number, style: TextStyle): Promise<DrawnText> {
  const span = `<span foreground="${style.color}" weight="${String(style.weight)}">${escapeMarkup(text)}</span>`;
  const { data, info } = await sharp({
    text: {
      text: span,
      font: `Source Serif 4 Variable ${String(size)}px`,
      width: style.width,
      wrap: 'word-char',
      rgba: true,
      dpi: 72,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { picture: data, width: info.width, height: info.height };
}

/** Text as Pango's markup: nothing in it is a tag. Control characters have no place there. */
const escapeMarkup = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\uFEFF\uFFFE\uFFFF]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
