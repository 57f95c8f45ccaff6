import katex from 'katex';
import { withMathAlphabets } from './math-alphabets.ts';
import { refusedFormula } from './refused-formula.ts';

/** A formula as MathML, or why there is none; `offset` counts in the formula's source. */
export type RenderedMath =
  | { readonly ok: true; readonly html: string }
  | { readonly ok: false; readonly message: string; readonly offset: number };

interface KatexError {
  readonly rawMessage?: string;
  readonly position?: number;
}

const unavailable = /mathcolor="#cc0000"><mtext>(\\[A-Za-z]+)/;

const describe = (message: string): string =>
  message.includes('Too many expansions')
    ? 'The formula expands without end.'
    : `The formula cannot be read: ${message.replace(/ at end of input:.*$/, ', but it ends').replace(/\.?$/, '.')}`;

const render = (tex: string, display: boolean): RenderedMath => {
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
      message: `The formula uses ${command}, which is not available.`,
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
};

/** Formulas are read twice, when they are checked and when they are printed. */
const cache = new Map<string, RenderedMath>();
const mostCached = 5000;

/**
 * Renders a LaTeX formula to one `<math>` element without scripts, styles or links (its source is kept
 * as an annotation, so that it can be copied and read by machines). The same input always gives the
 * same output: a formula cannot define commands for the next one.
 */
export const renderMath = (tex: string, display: boolean): RenderedMath => {
  const key = `${display ? 'd' : 'i'}${tex}`;
  const known = cache.get(key);
  if (known) return known;
  const rendered = render(tex, display);
  if (cache.size >= mostCached) cache.clear();
  cache.set(key, rendered);
  return rendered;
};
