import sharp from 'sharp';

/** A piece of text in one color; each begins a line of its own. */
export interface Run {
  readonly text: string;
  readonly color: string;
}

/** How a block of text is set. Sizes are pixels; the block grows no larger than width and height. */
export interface TextStyle {
  readonly weight: 400 | 600;
  /** Tried from the largest on, until the text fits. */
  readonly sizes: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Room between lines, in pixels. */
  readonly spacing?: number;
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
export async function drawText(runs: readonly Run[], style: TextStyle): Promise<DrawnText> {
  for (const size of style.sizes) {
    const drawn = await drawAt(runs, size, style);
    if (drawn.width <= style.width && drawn.height <= style.height) return drawn;
  }
  return drawCut(runs, style.sizes.at(-1) ?? 24, style);
}

/** The longest beginning that fits, found by halving. */
async function drawCut(runs: readonly Run[], size: number, style: TextStyle): Promise<DrawnText> {
  const letters = runs.flatMap(({ text, color }, run) =>
    [...new Intl.Segmenter().segment(text)].map(({ segment }) => ({ run, segment, color })),
  );
  const beginning = (length: number): Run[] => {
    const kept = Map.groupBy(letters.slice(0, length), ({ run }) => run);
    const pieces = [...kept.values()].map((some) => ({
      text: some.map(({ segment }) => segment).join(''),
      color: some[0]?.color ?? '',
    }));
    return pieces.map(({ text, color }, place) => ({
      text: place === pieces.length - 1 ? `${text.trimEnd()}…` : text,
      color,
    }));
  };
  let fits = 1;
  let best = await drawAt(beginning(1), size, style);
  for (let tooLong = letters.length; tooLong - fits > 1;) {
    const middle = Math.floor((fits + tooLong) / 2);
    const drawn = await drawAt(beginning(middle), size, style);
    if (drawn.height <= style.height) [fits, best] = [middle, drawn];
    else tooLong = middle;
  }
  return best;
}

async function drawAt(
  runs: readonly Run[],
  size: number,
  { weight, width, spacing = 0 }: TextStyle,
): Promise<DrawnText> {
  const spans = runs.map(
    ({ text, color }) =>
      `<span foreground="${color}" weight="${String(weight)}">${escapeMarkup(text)}</span>`,
  );
  const { data, info } = await sharp({
    text: {
      text: spans.join('\n'),
      font: `Source Serif 4 Variable ${String(size)}px`,
      width,
      spacing,
      wrap: 'word-char',
      rgba: true,
      dpi: 72,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { picture: data, width: info.width, height: info.height };
}

/** Text as Pango's markup: nothing in it is a tag. Of control characters only the line's end has a place there. */
function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?!\n)[\p{Cc}\uFEFF\uFFFE\uFFFF]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
