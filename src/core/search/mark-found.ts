import { foldText } from '#src/core/time/zones/fold-text.ts';
import { foldWithSpellings, typedSpellings } from './other-spellings.ts';
import type { Piece } from './excerpt-pieces.ts';
import { separateSigns, splitSigns } from './signs.ts';

/** Endings differ from what was typed: `rivers` finds River. Shorter words would mark too much. */
const shortestStem = 4;

/** Parts of a title or a name into which a query matches, for the eye: words that begin as it does. */
export function markFound(text: string, typed: string): Piece[] {
  const asked = typedSpellings(typed)
    .flatMap((spelling) => foldText(separateSigns(spelling)).split(' '))
    .filter(Boolean);
  const pieces: Piece[] = [];
  for (const part of splitSigns(text).flatMap((run) => run.split(/([\p{L}\p{M}\p{N}]+)/u))) {
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
