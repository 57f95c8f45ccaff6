import katex from 'katex';
import { refusedFormula } from './refused-formula.ts';

/**
 * The position of each mathematical alphabet in Unicode: the code points of A, a, and 0, and the letters whose code
 * points are elsewhere for historical reasons (Unicode 16, Mathematical Alphanumeric Symbols and Letterlike Symbols).
 */
interface Alphabet {
  readonly capital: number;
  readonly small: number;
  readonly digit?: number;
  readonly elsewhere?: Readonly<Record<string, string>>;
}

const alphabets: Readonly<Record<string, Alphabet>> = {
  bold: { capital: 0x1d400, small: 0x1d41a, digit: 0x1d7ce },
  'bold-italic': { capital: 0x1d468, small: 0x1d482 },
  script: {
    capital: 0x1d49c,
    small: 0x1d4b6,
    elsewhere: {
      B: 'ℬ',
      E: 'ℰ',
      F: 'ℱ',
      H: 'ℋ',
      I: 'ℐ',
      L: 'ℒ',
      M: 'ℳ',
      R: 'ℛ',
      e: 'ℯ',
      g: 'ℊ',
      o: 'ℴ',
    },
  },
  fraktur: {
    capital: 0x1d504,
    small: 0x1d51e,
    elsewhere: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' },
  },
  'double-struck': {
    capital: 0x1d538,
    small: 0x1d552,
    digit: 0x1d7d8,
    elsewhere: { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' },
  },
  'sans-serif': { capital: 0x1d5a0, small: 0x1d5ba, digit: 0x1d7e2 },
  'bold-sans-serif': { capital: 0x1d5d4, small: 0x1d5ee, digit: 0x1d7ec },
  monospace: { capital: 0x1d670, small: 0x1d68a, digit: 0x1d7f6 },
};

function inAlphabet(letter: string, alphabet: Alphabet): string {
  const code = letter.charCodeAt(0);
  if (alphabet.elsewhere?.[letter] !== undefined) return alphabet.elsewhere[letter];
  if (/[A-Z]/.test(letter)) return String.fromCodePoint(alphabet.capital + code - 0x41);
  if (/[a-z]/.test(letter)) return String.fromCodePoint(alphabet.small + code - 0x61);
  if (/[0-9]/.test(letter) && alphabet.digit !== undefined) {
    return String.fromCodePoint(alphabet.digit + code - 0x30);
  }
  return letter;
}

/**
 * Writes letters of the mathematical alphabets as their own characters. Browsers follow MathML Core, which supports no
 * `mathvariant` except `normal`, and would show `\mathbb{R}` as a plain R.
 */
function withMathAlphabets(mathml: string): string {
  return mathml.replaceAll(
    /<(mi|mn|mtext|mo) mathvariant="([a-z-]+)">([A-Za-z0-9]+)<\/\1>/g,
    (whole, name: string, variant: string, letters: string) => {
      const alphabet = alphabets[variant];
      if (!alphabet) return whole;
      return `<${name}>${[...letters].map((letter) => inAlphabet(letter, alphabet)).join('')}</${name}>`;
    },
  );
}

/** A formula as MathML, or the reason why there is none; `offset` counts in the formula's source. */
type RenderedMath =
  | { readonly ok: true; readonly html: string }
  | { readonly ok: false; readonly message: string; readonly offset: number };

interface KatexError {
  readonly rawMessage?: string;
  readonly position?: number;
}

const unavailable = /mathcolor="#cc0000"><mtext>(\\[A-Za-z]+)/;

function describe(message: string): string {
  return message.includes('Too many expansions')
    ? 'The formula expands without end.'
    : `The formula can’t be read: ${message.replace(/ at end of input:.*$/, ', but it ends').replace(/\.?$/, '.')}`;
}

function render(tex: string, display: boolean): RenderedMath {
  const refusal = refusedFormula(tex);
  if (refusal) return { ok: false, ...refusal };
  let html: string;
  try {
    html = katex.renderToString(tex, {
      displayMode: display,
      output: 'mathml',
      throwOnError: true,
      trust: false,
      maxExpand: 1000,
      maxSize: 2,
      strict: 'ignore',
    });
  } catch (error) {
    const { rawMessage, position } = error as KatexError;
    return { ok: false, message: describe(rawMessage ?? String(error)), offset: position ?? 0 };
  }
  const command = unavailable.exec(html)?.[1];
  if (command !== undefined) {
    return {
      ok: false,
      message: `The formula uses ${command}, which isn’t available.`,
      offset: Math.max(0, tex.indexOf(command)),
    };
  }
  return {
    ok: true,
    html: withMathAlphabets(html)
      .replace(/^<span class="katex">(.*)<\/span>$/s, '$1')
      .replace(' xmlns="http://www.w3.org/1998/Math/MathML"', '')
      .replaceAll(/ style="[^"]*"/g, ''),
  };
}

/** Formulas are rendered twice, for checks and for pages. */
const cache = new Map<string, RenderedMath>();
const mostCached = 5000;

/**
 * Renders a LaTeX formula to one `<math>` element without scripts, styles, or links. (Its source stays as an
 * annotation, so that people can copy it and programs can read it.) The same input always gives the same output,
 * because a formula cannot define commands for the next one.
 */
export function renderMath(tex: string, display: boolean): RenderedMath {
  const key = `${display ? 'd' : 'i'}${tex}`;
  const cached = cache.get(key);
  if (cached) return cached;
  const rendered = render(tex, display);
  if (cache.size >= mostCached) cache.clear();
  cache.set(key, rendered);
  return rendered;
}
