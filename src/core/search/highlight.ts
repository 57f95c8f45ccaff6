import { foldText } from '#src/core/text/fold.ts';
import { removeSpellings, foldWithSpellings, typedSpellings } from './spelling-variants.ts';
import { joinCharacters, separateCharacters, splitCharacters } from './unspaced-scripts.ts';

/** A part of a text, and whether it matches the search. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Splits an excerpt from the search library (matches in `<mark>`, `<` and `>` escaped) into pieces of plain text that
 * contain no markup.
 */
export function excerptPieces(excerpt: string): Piece[] {
  const marked = removeSpellings(joinCharacters(excerpt)).replace(/<\/mark>( ?)<mark>/g, '$1');
  return marked.split(/<(\/?)mark>/).flatMap((text, index, all): Piece[] =>
    // Every second part belongs to the mark before the next text: "" opens it, "/" closes it.
    index % 2 === 1 || text === ''
      ? []
      : [{ text: unescape(text), found: index > 0 && all[index - 1] === '' }],
  );
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** The endings of words may differ: `rivers` finds River. With shorter words, too much would be marked. */
const shortestStem = 4;

/** The parts of a title or a name that visibly match a query: words with the same beginning. */
export function markFound(text: string, typed: string): Piece[] {
  const asked = typedSpellings(typed)
    .flatMap((spelling) => foldText(separateCharacters(spelling)).split(' '))
    .filter(Boolean);
  const pieces: Piece[] = [];
  for (const part of splitCharacters(text).flatMap((run) => run.split(/([\p{L}\p{M}\p{N}]+)/u))) {
    if (part === '') continue;
    const words = foldWithSpellings(part).split(' ').filter(Boolean);
    const found = words.some((word) => asked.some((one) => begins(word, one)));
    const last = pieces.at(-1);
    if (last?.found === found) pieces[pieces.length - 1] = { text: last.text + part, found };
    else pieces.push({ text: part, found });
  }
  return pieces;
}

function begins(word: string, asked: string): boolean {
  return word.startsWith(asked) || (word.length >= shortestStem && asked.startsWith(word));
}
