import { removeSpellings } from './other-spellings.ts';
import { joinSigns } from './signs.ts';

/** A part of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Reads an excerpt as the search library gives it (what was found in `<mark>`, `<` and `>` escaped) into
 * pieces of plain text, as the text stood on its page: nothing in it is markup any more.
 */
export function excerptPieces(excerpt: string): Piece[] {
  const marked = removeSpellings(joinSigns(excerpt)).replace(/<\/mark>( ?)<mark>/g, '$1');
  return marked.split(/<(\/?)mark>/).flatMap((text, place, all): Piece[] =>
    // Every second part is the sign of the mark before the text that follows: "" opens, "/" closes.
    place % 2 === 1 || text === ''
      ? []
      : [{ text: unescape(text), found: place > 0 && all[place - 1] === '' }],
  );
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
