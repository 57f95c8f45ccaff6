import type { Edit } from './edited-text.ts';

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9]/.test(character);
}

/** The tokens that matter: an escape, a run of backticks, an address, a run of dollar signs. */
const token = /\\[^]|`+|<[a-z][a-z0-9+.-]{1,31}:[^\s<>]*>|\b(?:https?:\/\/|www\.)[^\s<]*|\$+/gi;

interface Token {
  readonly text: string;
  readonly at: number;
}

/**
 * The next run of the same length as `opening`, whether backticks or dollar signs. A single dollar sign closes only as
 * {@link closes} says.
 */
function closingOf(tokens: readonly Token[], from: number, opening: string): number {
  for (let index = from; index < tokens.length; index += 1) {
    if (tokens[index]?.text === opening) return index;
    if (opening === '$' && tokens[index]?.text.startsWith('$')) return -1;
  }
  return -1;
}

/**
 * "US$5 and US$ 10", "5$, or 10$": a currency's letters before the number, or the dollar sign after it. A number before
 * a formula is common, too ("10$\\times$"), but no punctuation of a sentence follows it.
 */
function isAmount(text: string, opening: number, closing: number): boolean {
  const before = text.slice(Math.max(0, opening - 3), opening);
  if (/(?:^|[^A-Za-z])[A-Z]{1,3}$/.test(before) && /^[ \u00a0]?\d/.test(text.slice(opening + 1))) {
    return true;
  }
  const inner = text.slice(opening + 1, closing);
  return /\d$/.test(before) && /^[,.;:)/–-]/.test(inner) && /\d$/.test(inner);
}

/**
 * Pandoc's rule for `$…$` (tex_math_dollars): no space inside either dollar sign, and no digit after the closing one.
 */
function isFormula(text: string, opening: Token, closing: Token): boolean {
  const from = opening.at + opening.text.length;
  if (closing.at === from || text.slice(from, closing.at).trim() === '') return false;
  if (opening.text === '$$') return true;
  if (isAmount(text, opening.at, closing.at)) return false;
  return !isSpace(text[from]) && !isSpace(text[closing.at - 1]) && !isDigit(text[closing.at + 1]);
}

/** `\\$` within a formula is a dollar sign, but the parser would end the formula there. */
function dollarsWithin(tokens: readonly Token[], shift: number): Edit[] {
  return tokens
    .filter(({ text }) => text === '\\$')
    .map(({ at }) => ({ at: shift + at, remove: 2, insert: '\\text{\\textdollar}' }));
}

/**
 * The edits that put a backslash before each dollar sign in a paragraph that is money rather than the edge of a
 * formula: "$5 to $10 and $x$" becomes "\$5 to \$10 and $x$". `text` is the source of one paragraph, which begins at
 * `shift`.
 */
export function escapeMoney(text: string, shift: number): Edit[] {
  const tokens = [...text.matchAll(token)].map((match): Token => ({
    text: match[0],
    at: match.index,
  }));
  const edits: Edit[] = [];
  // A closing run is searched for only once: if none follows, none follows later either.
  const hopeless = new Set<string>();
  for (let index = 0; index < tokens.length; index += 1) {
    const opening = tokens[index];
    if (!opening || !/^[`$]/.test(opening.text)) continue;
    const closingIndex = hopeless.has(opening.text)
      ? -1
      : closingOf(tokens, index + 1, opening.text);
    const closing = tokens[closingIndex];
    if (closingIndex === -1 && opening.text !== '$') hopeless.add(opening.text);
    if (opening.text.startsWith('`')) {
      if (closing) index = closingIndex;
    } else if (closing && opening.text.length <= 2 && isFormula(text, opening, closing)) {
      edits.push(...dollarsWithin(tokens.slice(index + 1, closingIndex), shift));
      index = closingIndex;
    } else {
      for (let at = 0; at < opening.text.length; at += 1) {
        edits.push({ at: shift + opening.at + at, remove: 0, insert: '\\' });
      }
    }
  }
  return edits;
}
