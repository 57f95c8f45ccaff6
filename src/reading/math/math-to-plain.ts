import { htmlToHast } from 'satteri';
import type { HastNode } from 'satteri';
import { renderMath } from './render-math.ts';

function pairs(from: string, to: string): Readonly<Record<string, string>> {
  const symbols = [...to];
  return Object.fromEntries([...from].map((symbol, index) => [symbol, symbols[index] ?? symbol]));
}

const raised = pairs('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const lowered = pairs('0123456789+-=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');
/** Accents above a letter, each as a combining character. */
const accents = pairs('^~ˉ¯→˙¨ˇ', '\u0302\u0303\u0304\u0304\u20d7\u0307\u0308\u030c');

function script(text: string, symbols: Readonly<Record<string, string>>, mark: string): string {
  const letters = [...text.replaceAll('−', '-').replaceAll(/\s/g, '')];
  if (text === '′' || text === '″' || text === '∗') return text;
  if (letters.every((letter) => letter in symbols))
    return letters.map((x) => symbols[x] ?? x).join('');
  return letters.length > 1 ? `${mark}(${text.trim()})` : `${mark}${text.trim()}`;
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`;
}

/** Operators with spaces around them; all others have none. */
function isRelation(symbol: string): boolean {
  return /^[=<>≤≥≠≈∼∈∉⊂⊆→⇒⟹↔∝≡≪≫±×⋅∪∩∧∨:∣]$/u.test(symbol);
}

type Words = (part: number) => string;

const layouts: Readonly<Record<string, (word: Words, all: () => string) => string>> = {
  msup: (word) => word(0) + script(word(1), raised, '^'),
  msub: (word) => word(0) + script(word(1), lowered, '_'),
  msubsup: (word) => word(0) + script(word(1), lowered, '_') + script(word(2), raised, '^'),
  munder: (word) => word(0) + script(word(1), lowered, '_'),
  mover: (word) => {
    const above = word(1).trim();
    return (
      word(0) + (accents[above] ?? (/^\p{L}+$/u.test(above) ? script(above, raised, '^') : ''))
    );
  },
  munderover: (word) => word(0) + script(word(1), lowered, '_') + script(word(2), raised, '^'),
  mfrac: (word) => `${grouped(word(0))}/${grouped(word(1))}`,
  msqrt: (_, all) => `√${grouped(all())}`,
  mroot: (word) => `${script(word(1), raised, '^')}√${grouped(word(0))}`,
  mspace: () => ' ',
  mtd: (_, all) => `${all()} `,
  mtr: (_, all) => `${all().trim()}; `,
  mtable: (_, all) => all().replace(/; $/, ''),
  annotation: () => '',
};

/** The name of a function (`log`) is separated from the letters next to it. */
function isFunctionName(text: string): boolean {
  return /^[A-Za-z]{2,}$/.test(text);
}

function textOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  const parts = node.children;
  const all = (): string => parts.map((part) => textOf(part)).join('');
  if (node.type === 'root') return all();
  if (node.tagName === 'mo') {
    const symbol = all();
    return isRelation(symbol) ? ` ${symbol} ` : symbol === ',' ? ', ' : symbol;
  }
  if (node.tagName === 'mi' && isFunctionName(all())) return ` ${all()} `;
  const layout = layouts[node.tagName];
  if (!layout) return all();
  return layout((index) => {
    const part = parts[index];
    return part === undefined ? '' : textOf(part);
  }, all);
}

const cache = new Map<string, string>();
const mostCached = 5000;

/**
 * A formula in plain characters for feeds: `x^2 \in \mathbb{R}` becomes "x² ∈ ℝ". A formula that can't be parsed stays
 * as written.
 */
export function mathToPlain(tex: string): string {
  const cached = cache.get(tex);
  if (cached !== undefined) return cached;
  const plain = toPlain(tex);
  if (cache.size >= mostCached) cache.clear();
  cache.set(tex, plain);
  return plain;
}

function toPlain(tex: string): string {
  const rendered = renderMath(tex, false);
  if (!rendered.ok) return `$${tex}$`;
  const text = textOf(htmlToHast(rendered.html, { fragment: true }));
  return text
    .replaceAll(/[\u2061-\u2064]/g, '')
    .replaceAll(/[\s\u00a0\u2000-\u200b]+/g, ' ')
    .replaceAll(/ ?([([{]) /g, '$1')
    .replaceAll(/ ([)\]},:;])/g, '$1')
    .trim();
}
