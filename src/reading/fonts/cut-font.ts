/** The weights of text and of titles, in the form of `font-weight`. */
export interface WeightRange {
  readonly min: number;
  readonly max: number;
}

/** A font that is cut to the characters of a site. */
export interface CutFontBytes {
  /** In WOFF2 format. */
  readonly bytes: Buffer;
  /** The weights it has, in the form of `@font-face`: `400 600`, or `400` for a font with one weight. */
  readonly weight: string;
}

/** The parts of a font that every subset keeps. */
export const cutting = {
  /** Between text and display: the same drawing serves biographies and the event's name. */
  opticalSize: 20,
  /** Figures of equal width align in the column of times. */
  features: ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum', 'case'],
} as const;

/** An axis of a variable font. */
interface Axis {
  readonly tag: string;
  readonly min: number;
  readonly usual: number;
  readonly max: number;
}

/** The axes of a TrueType or OpenType font (OpenType 1.9, `fvar`); none for a static font. */
function axesOf(font: Buffer): Axis[] {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) !== 'fvar') continue;
    const table = font.readUInt32BE(record + 8);
    const first = table + font.readUInt16BE(table + 4);
    const [count, size] = [font.readUInt16BE(table + 8), font.readUInt16BE(table + 10)];
    return Array.from({ length: count }, (_, axis) => {
      const at = first + axis * size;
      // Numbers are fixed-point, with 16 bits after the point.
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

/** Fonts are subset one after another, because each is unpacked into the same memory. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
}

/**
 * Reduces a font (TrueType, OpenType, WOFF) to the characters of a text and to a range of weights. A variable font
 * keeps only its weight axis; its other axes stay at their default.
 *
 * @throws if the file is not a readable font.
 */
export function cutFont(font: Buffer, text: string, weights: WeightRange): Promise<CutFontBytes> {
  return inTurn(() => cut(font, text, weights));
}

async function cut(font: Buffer, text: string, weights: WeightRange): Promise<CutFontBytes> {
  // Loaded here, because a check of an event without a font of its own does not need it.
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

/** Characters that pages may show although the content does not contain them: the interface, dates, names of zones. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const ownCharacters = '–—‘’“”…·×−áâãçéêèíñóôõöúüåÅÉÖØø';
const charactersOfLanguage: Readonly<Record<string, string>> = {
  de: 'äöüßÄÖÜ„',
  es: 'áéíñóúüÁÉÍÑÓÚ¡¿«»',
  fr: 'àâæçéèêëîïôùûüœÀÂÇÉÈÊËÎÔÙÛŒ«»\u202f',
  pt: 'àáâãçéêíóôõúÀÁÂÃÇÉÊÍÓÔÕÚ',
};

/** The characters that any page of a site in this language may need. */
export function interfaceLetters(language: string): string {
  return ascii + ownCharacters + (charactersOfLanguage[language] ?? '');
}

/** The letters of Western Europe, which include those of every language above. */
export const westernLetters = ascii + ownCharacters + Object.values(charactersOfLanguage).join('');
