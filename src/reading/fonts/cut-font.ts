/** The weights of text and of titles, as `font-weight` writes them. */
export interface WeightRange {
  readonly min: number;
  readonly max: number;
}

export interface CutFontBytes {
  /** WOFF2. */
  readonly bytes: Buffer;
  /** The weights it has, as `@font-face` writes them: `400 600`, or `400` for a font of one weight. */
  readonly weight: string;
}

/** The parts that every subset keeps. */
export const cutting = {
  /** Between text and display: the same drawing serves a biography and the event's name. */
  opticalSize: 20,
  /** Figures of equal width align in the column of times. */
  features: ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum', 'case'],
} as const;

/** An axis along which a variable font changes. */
interface Axis {
  readonly tag: string;
  readonly min: number;
  readonly usual: number;
  readonly max: number;
}

/** The axes of a TrueType or OpenType font (OpenType 1.9, `fvar`); none of a static one. */
function axesOf(font: Buffer): Axis[] {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) !== 'fvar') continue;
    const table = font.readUInt32BE(record + 8);
    const first = table + font.readUInt16BE(table + 4);
    const [count, size] = [font.readUInt16BE(table + 8), font.readUInt16BE(table + 10)];
    return Array.from({ length: count }, (_, axis) => {
      const at = first + axis * size;
      // Numbers are fixed-point, with 16 bits below the point.
      const [min = 0, usual = 0, max = 0] = [4, 8, 12].map(
        (offset) => font.readInt32BE(at + offset) / 65_536,
      );
      return { tag: font.toString('latin1', at, at + 4), min, usual, max };
    });
  }
  return [];
}

function clamp(value: number, { min, max }: WeightRange): number {
  return Math.min(Math.max(value, min), max);
}

let queue: Promise<unknown> = Promise.resolve();

/** Fonts are cut one after another, because each is unpacked into the same memory. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
}

/**
 * Cuts a font (TrueType, OpenType, WOFF) to the characters of a text and to a range of weights. A
 * variable font keeps only its weights; its other axes stay at their usual value.
 *
 * @throws where the file is not a font that can be read.
 */
export function cutFont(font: Buffer, text: string, weights: WeightRange): Promise<CutFontBytes> {
  return inTurn(() => cut(font, text, weights));
}

async function cut(font: Buffer, text: string, weights: WeightRange): Promise<CutFontBytes> {
  // Loaded here: a check of an event without a font of its own needs none of it.
  const [{ convert }, { default: subsetFont }] = await Promise.all([
    import('fontverter'),
    import('subset-font'),
  ]);
  const plain = await convert(font, 'sfnt');
  const variationAxes: Record<string, number | { min: number; max: number }> = {};
  let weight = '400';
  for (const { tag, min, usual, max } of axesOf(plain)) {
    if (tag === 'wght') {
      const [lightest, boldest] = [
        clamp(weights.min, { min, max }),
        clamp(weights.max, { min, max }),
      ];
      variationAxes[tag] = lightest === boldest ? lightest : { min: lightest, max: boldest };
      if (lightest !== boldest) weight = `${String(lightest)} ${String(boldest)}`;
    } else variationAxes[tag] = tag === 'opsz' ? clamp(cutting.opticalSize, { min, max }) : usual;
  }
  const bytes = await subsetFont(plain, text, {
    targetFormat: 'woff2',
    variationAxes,
    keepFeatures: cutting.features,
    noHinting: true,
  });
  return { bytes, weight };
}

/** Characters that pages may show without having them in the content: the interface, dates, names of zones. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const ownCharacters = '–—‘’“”…·×−áâãçéêèíñóôõöúüåÅÉÖØø';
const charactersOfLanguage: Readonly<Record<string, string>> = {
  de: 'äöüßÄÖÜ„',
  es: 'áéíñóúüÁÉÍÑÓÚ¡¿«»',
  fr: 'àâæçéèêëîïôùûüœÀÂÇÉÈÊËÎÔÙÛŒ«»\u202f',
  pt: 'àáâãçéêíóôõúÀÁÂÃÇÉÊÍÓÔÕÚ',
};

/** The characters that every page of a site in this language may need. */
export function interfaceLetters(language: string): string {
  return ascii + ownCharacters + (charactersOfLanguage[language] ?? '');
}

/** The letters of Western Europe: those of every language above. */
export const westernLetters = ascii + ownCharacters + Object.values(charactersOfLanguage).join('');
