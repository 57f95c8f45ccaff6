import sharp from 'sharp';

/** A piece of text in one color, which begins on a line of its own. */
export interface Run {
  readonly text: string;
  readonly color: string;
}

/** The font families of cards; for other scripts, each is supplemented by the other fonts. */
const families = { serif: 'Card Serif', sans: 'Card Sans' } as const;

/** The style of a block of text. Sizes are in pixels; the block never exceeds width and height. */
export interface TextStyle {
  readonly weight: 400 | 600;
  readonly typeface?: keyof typeof families | undefined;
  /** From the largest to the smallest. The text gets the first size in which it fits. */
  readonly sizes: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Space between lines, in pixels. */
  readonly spacing?: number;
}

/** A drawn block of text. */
export interface DrawnText {
  /** Red, green, blue, and opacity of each pixel, one byte each, row after row. */
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a text in the largest size in which it fits. A text that fits in none of them is cut and ends in "…". Pango
 * orders and shapes every script, and breaks lines where the script allows it.
 */
export async function drawText(runs: readonly Run[], style: TextStyle): Promise<DrawnText> {
  const { sizes } = style;
  let fitting: DrawnText | undefined;
  let [from, to, next] = [0, sizes.length, likelySize(runs, style)];
  while (from < to) {
    const drawn = await drawAt(runs, sizes[next] ?? smallest, style);
    // If a text fits in one size, it fits in every smaller one.
    if (drawn.width <= style.width && drawn.height <= style.height) {
      [fitting, to] = [drawn, next];
      next -= 1;
    } else {
      from = next + 1;
      next += 1;
    }
  }
  return fitting ?? drawCut(runs, sizes.at(-1) ?? smallest, style);
}

/** The size of a text whose style contains none. */
const smallest = 24;

/**
 * The size that is probably the largest to fit, assuming that a letter's width is half of the size and a line's height
 * is a quarter more than the size. Starting with it saves most of the other attempts.
 */
function likelySize(
  runs: readonly Run[],
  { sizes, width, height, spacing = 0 }: TextStyle,
): number {
  const heightAt = (size: number): number => {
    const perLine = Math.max(1, Math.floor(width / (size / 2)));
    const lines = runs.flatMap(({ text }) => text.split('\n'));
    const rows = lines.reduce((sum, { length }) => sum + Math.ceil(length / perLine), 0);
    return rows * (size * 1.25 + spacing);
  };
  const likely = sizes.findIndex((size) => heightAt(size) <= height);
  return likely === -1 ? sizes.length - 1 : likely;
}

/** The longest beginning that fits, found by binary search. */
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
    return pieces.map(({ text, color }, index) => ({
      text: index === pieces.length - 1 ? `${text.trimEnd()}…` : text,
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
  { weight, typeface = 'serif', width, spacing = 0 }: TextStyle,
): Promise<DrawnText> {
  const spans = runs.map(
    ({ text, color }) =>
      `<span foreground="${color}" weight="${String(weight)}">${escapeMarkup(text)}</span>`,
  );
  const { data, info } = await sharp({
    text: {
      text: spans.join('\n'),
      font: `${families[typeface]} ${String(size)}px`,
      width,
      spacing,
      wrap: 'word-char',
      rgba: true,
      dpi: 72,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/**
 * Text as Pango's markup; no part of it becomes a tag. The only control character that it may contain is the line
 * break.
 */
function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?!\n)[\p{Cc}\uFEFF\uFFFE\uFFFF]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
